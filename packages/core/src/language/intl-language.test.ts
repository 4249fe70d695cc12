import { expect, test } from 'vitest';
import { wordCount } from '../text/word-count.js';
import { intlLanguage } from './intl-language.js';

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt-BR'],
  ['und', 'und'],
  ['zh-yue', 'zh'],
  ['zh-yue-Hant-HK', 'zh'],
  ['en-u', 'en'],
  ['de-x', 'de'],
  ['abcd', 'und'],
  ['onclick', 'onclick'],
])('of %s Intl takes %s', (tag, known) => {
  expect(intlLanguage(tag)).toBe(known);
  expect(() => new Intl.Locale(intlLanguage(tag))).not.toThrow();
});

test('words are counted in any language that an article may be in', () => {
  const body = [
    { type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, value: '渡輪回來了 @nine' }] },
  ];
  for (const lang of ['zh-yue', 'abcd', 'en-u']) expect(wordCount({ lang, body: [...body] })).toBeGreaterThan(0);
});
