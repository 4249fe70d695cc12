import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordCount } from './word-count.js';

const bodyOf = (value: string) => [
  { type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, value }] },
];
const segmented = (text: string, lang: string) =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

test.each([
  ['It’s 9.30, and nobody’s hat was lost.', 7],
  ['1,000 people; 3.5 boats', 4],
  ['The U.S. log-book (a_b, c@d, e:f)', 8],
])('%s has %i words', (text, words) => {
  expect(wordCount({ lang: 'en', body: bodyOf(text) })).toBe(words);
});

test('plain paragraphs have the words that the rules of Unicode find in them', () => {
  const plain = ' aZéßǆþ0189.,;\'"’‘“”„«»-–—…!?()[]{}#%&*+/<=>|~^`$£€\t\u00a0';
  const of = (signs: string) => fc.string({ unit: fc.constantFrom(...signs), maxLength: 24 });
  const text = fc.oneof(of(plain), of("aé09.,;'’: "), of(`${plain}_@:·²\u0301\u00ad日`));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'fr', 'sv', 'fi', 'el'), (value, lang) => {
      expect(wordCount({ lang, body: bodyOf(value) })).toBe(segmented(value, lang));
    }),
    { numRuns: 3000 },
  );
});
