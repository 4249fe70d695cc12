import { expect, test } from 'vitest';
import { tally, type Tally } from './tally.js';

test('counts by reason, with ten examples at most', () => {
  const tallies: Tally[] = [];
  for (let one = 0; one < 12; one += 1) tally(tallies, 'pingback', String(one));
  tally(tallies, 'mended', undefined, 3);
  expect(tallies).toEqual([
    { reason: 'pingback', count: 12, examples: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    { reason: 'mended', count: 3, examples: [] },
  ]);
});

test('a thousand reasons need no more room than a hundred', () => {
  const tallies: Tally[] = [];
  for (let one = 0; one < 1000; one += 1) tally(tallies, `reason ${one}`);
  tally(tallies, 'reason 5');
  expect(tallies).toHaveLength(100);
  expect(tallies.at(-1)).toMatchObject({ reason: 'further reasons', count: 901 });
  expect(tallies[5]?.count).toBe(2);
});
