import { describe, expect, test } from 'vitest';
import { cleanText } from './clean-text.js';
import { isBlank } from './is-blank.js';
import { mixesScripts } from './mixes-scripts.js';
import { nameSkeleton, wordSkeleton } from './name-skeleton.js';
import { utf8Length } from './utf8-length.js';

const body = (text: string) => {
  const cleaned = cleanText(text, { kind: 'body', maxBytes: 16_384 });
  return cleaned.ok ? cleaned.text : cleaned.code;
};
const line = (text: string) => {
  const cleaned = cleanText(text, { kind: 'line', maxBytes: 245 });
  return cleaned.ok ? cleaned.text : cleaned.code;
};

describe('text that a reader typed', () => {
  test.each([
    ['line ends become LF', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['letters are composed', 'e\u0301', 'é'],
    ['controls go', 'a\u0000\u0007b\ufffe\u{10ffff}c', 'abc'],
    ['tabs stay', 'a\tb', 'a\tb'],
    ['direction overrides go', 'a\u202eb\u202cc', 'abc'],
    ['closed isolates stay', 'a \u2066b\u2069 c', 'a \u2066b\u2069 c'],
    ['open isolates go, line by line', '\u2067a\n\u2066b\u2069', 'a\n\u2066b\u2069'],
    ['a pop before its push goes', '\u2069a\u2066', 'a'],
    [
      'runs of marks are cut to eight',
      `a${'\u0301'.repeat(2)}x${'\u0489'.repeat(50)}`,
      `á\u0301x${'\u0489'.repeat(8)}`,
    ],
    ['many empty lines become one', 'a\n\n\n\n\n\nb', 'a\n\nb'],
    ['two empty lines stay', 'a\n\n\nb', 'a\n\n\nb'],
    ['empty lines at both ends go, spaces behind words stay', '\n \n a \n\t\n', 'a '],
    ['half a pair is refused, not replaced', 'a\ud800b', 'malformed-unicode'],
    ['what is too long is refused before it is read', 'x'.repeat(1e6), 'too-long'],
    ['what grows over the limit under NFC is refused', '\u{1d160}'.repeat(4000), 'too-long'],
  ])('%s', (_, typed, stored) => expect(body(typed)).toBe(stored));

  test.each([
    ['a family emoji', '👩‍👩‍👧‍👦'],
    ['an emoji with a colour of skin and a profession', '👩🏽‍🚀'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['the flag of England', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a keycap', '1️⃣'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['Malayalam with a joiner at the end of a word', 'ന്\u200d'],
    ['Thai', 'ที่นี่'],
    ['Hebrew with points', 'בְּרֵאשִׁית'],
    ['Tibetan', 'བསྒྲུབས'],
    ['a choice of a Han glyph', '葛\u{e0100}'],
  ])('keeps %s', (_, typed) => expect(line(typed)).toBe(typed.normalize('NFC')));

  test.each([
    ['a joiner between Latin letters', 'Ad\u200dmin', 'Admin'],
    ['joiners in a row', 'a\u200d\u200db', 'ab'],
    ['tag characters outside a flag', 'Admin\u{e0041}', 'Admin'],
    ['a variation selector on a Latin letter', 'Admin\u{e0100}', 'Admin'],
    ['isolates and implicit marks in a line', '\u2066a\u2069\u200e', 'a'],
  ])('drops %s', (_, typed, stored) => expect(line(typed)).toBe(stored));
});

test.each([
  '',
  ' ',
  '\u00a0\u00a0',
  '\u200b',
  '\u115f\u1160',
  '\u3164',
  '\u2800',
  '\u00ad',
  '\ufe0f',
  '\u034f',
  '\u180e',
])('%j is blank', (text) => expect(isBlank(text)).toBe(true));
test('an emoji, a dot and a letter are not blank', () => expect(['👍', '.', 'x'].some(isBlank)).toBe(false));

test.each([
  'Admin',
  'ΑDMIN',
  'Adm\u0456n',
  '\u200bAdmin',
  'Ad\u00admin',
  'ᴀdmin',
  '𝐀dmin',
  'A d-m.i_n',
  'Àdmin',
  '４dmin'.replace('４', 'Ａ'),
])('%j looks like admin', (name) => expect(nameSkeleton(name)).toBe(nameSkeleton('admin')));
test.each(['llona lvory', '1lona 1vory', 'IIona Ivory', '|lona !vory', 'Ilona lv0ry', 'ilona-ivory'])(
  '%j looks like Ilona Ivory',
  (name) => expect(nameSkeleton(name)).toBe(nameSkeleton('Ilona Ivory')),
);
test.each([
  ['Ma rnie Evvans', 'Mamie Ewans'],
  ['B0b O’Neill', 'Bob 0’Neill'],
])('%j looks like %j', (one, other) => expect(nameSkeleton(one)).toBe(nameSkeleton(other)));
test('words of one alphabet stay what they are', () => {
  expect(wordSkeleton('fail')).not.toBe(wordSkeleton('fall'));
  expect(wordSkeleton('barn')).not.toBe(wordSkeleton('bam'));
  expect(wordSkeleton('саsіnо')).toBe(wordSkeleton('casino'));
});
test('other names do not', () => expect(nameSkeleton('Adminah')).not.toBe(nameSkeleton('admin')));

test.each([
  ['Nguyễn Văn Ánh', false],
  ['山田 たろう Taro', false],
  ['김철수 金', false],
  ['Иван', false],
  ['pаypal', true],
  ['αlpha', true],
])('%s mixes alphabets: %s', (name, mixed) => expect(mixesScripts(name)).toBe(mixed));

test('bytes are those of UTF-8', () => {
  for (const text of ['', 'abc', 'é', '€', '😀', 'a😀é€'])
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
});
