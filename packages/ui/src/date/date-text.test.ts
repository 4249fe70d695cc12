import { expect, test } from 'vitest';
import { dateText } from './date-text.js';

test.each([
  ['2019', 'en-GB', '2019'],
  ['2019-04', 'en-GB', 'April 2019'],
  ['2019-04-26', 'en-GB', '26 April 2019'],
  ['2019-04-26', 'de', '26. April 2019'],
  ['2019-04-26T23:30:00Z', 'en-GB', '26 April 2019 at 23:30 UTC'],
  ['2019-04-26T23:30:00-04:00', 'en-GB', '27 April 2019 at 03:30 UTC'],
])('%s in %s is %s', (date, lang, words) => {
  expect(dateText(date, { lang })).toBe(words);
});

test('a day belongs to no zone, a time to the zone that is asked for', () => {
  const style = { lang: 'en-GB', timeZone: 'America/New_York' };
  expect(dateText('2019-04-26', style)).toBe('26 April 2019');
  expect(dateText('2019-04-26T02:00:00Z', style)).toMatch(/^25 April 2019 at 22:00/);
});

test('a date that cannot be read stays as it is', () => {
  expect(dateText('soon', { lang: 'en' })).toBe('soon');
});
