import { format as text } from '@standfirst/formats/text';
import { expect, test } from 'vitest';
import { readSource } from './read-source.js';
import { receiptEntries } from './receipt-entries.js';
import { markSource } from './source-pieces.js';

const formats = new Map([[text.name, text]]);
const PROSE = 'The pier of Fenmouth was closed for six weeks, since a rope had taken away four of its oldest planks.';
const source = `Home | News\n\nThe pier reopens\n\n${PROSE}\n\nOn the water\n\n${PROSE}\n\nLeave a Reply\n`;

function marked(page: string) {
  const read = readSource(page, { formats });
  if ('problem' in read) throw new Error(read.problem);
  const entries = receiptEntries(read.receipt);
  return { entries, ...markSource(page, entries) };
}

test('the pieces are the page, and what the receipt speaks of is marked in it', () => {
  const { entries, pieces, anchors } = marked(source);
  expect(pieces.map(({ text: words }) => words).join('')).toBe(source);
  expect(pieces.find(({ text: words }) => words === 'Leave a Reply')?.mark).toMatchObject({
    fate: 'left-out',
    reason: 'reply heading',
  });
  const subhead = entries.find(({ text: sentence }) => sentence.includes('subhead'));
  expect(pieces.find(({ mark }) => mark?.number === subhead?.number)?.text).toBe('On the water');
  expect(anchors.get(subhead?.number ?? 0)).toEqual([`at-${subhead?.number}`]);
});

test('lines that were put together are marked where they stand', () => {
  const wrapped = `${PROSE} ${PROSE} ${PROSE}`.replace(/(.{1,60})(?: |$)/g, '$1\n').trim();
  const lines = `The pier reopens\n\n${wrapped}\n\n${wrapped}`;
  const { pieces, anchors, entries } = marked(lines);
  const joined = entries.find(({ fate }) => fate === 'joined');
  expect(pieces.filter(({ mark }) => mark?.fate === 'joined').map(({ text: words }) => words)).toEqual([
    wrapped,
    wrapped,
  ]);
  expect(anchors.get(joined?.number ?? 0)).toHaveLength(2);
});

test('of what has no place, or one inside another, the mark around it is the place', () => {
  const left = (text: string, start?: number, end?: number) => ({
    reason: 'x',
    text,
    ...(start !== undefined && end !== undefined && { start, end }),
  });
  const receipt = {
    discarded: [left('ef', 4, 6), left('x'), left('bcd', 1, 4), left('c', 2, 3)],
    merged: [],
    guessed: [],
    warnings: [],
  };
  const { pieces, anchors } = markSource('abcdef', receiptEntries(receipt));
  expect(pieces.map(({ text: words }) => words)).toEqual(['a', 'bcd', 'ef']);
  expect([1, 2, 3, 4].map((number) => anchors.get(number))).toEqual([['at-1'], undefined, ['at-3'], ['at-3']]);
});
