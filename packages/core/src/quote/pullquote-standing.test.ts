import { expect, test } from 'vitest';
import { parseArticle, safeParseArticle } from '../parse/parse-article.js';
import { standingPullquotes } from './pullquote-standing.js';

const input = (of: string | undefined, words: string) => ({
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'The ferry',
  quotes: { q1: { id: 'q1', mode: 'direct' } },
  body: [
    {
      type: 'paragraph',
      id: 'p1',
      children: [
        { type: 'quoted', quote: 'q1', open: '“', close: '”', children: 'We never saw it coming,' },
        ' she said.',
      ],
    },
    {
      type: 'aside',
      role: 'infobox',
      children: [{ type: 'pullquote', id: 'pull', ...(of && { of }), children: words }],
    },
  ],
});
const standing = (of: string | undefined, words: string) =>
  standingPullquotes(parseArticle(input(of, words)))[0]?.standing;

test.each([
  ['q1', '“We never … saw it COMING”', 'stands'],
  ['p1', 'We never saw it coming, she said', 'stands'],
  ['q1', 'We always saw it coming', 'not-found'],
  ['q1', 'ever saw it', 'not-found'], // a part of a word is no word
  ['q1', '…', 'not-found'],
  ['q9', 'We never saw it coming', 'not-found'],
  ['pull', 'We never saw it coming', 'not-found'],
  [undefined, 'We never saw it coming', 'unbound'],
])('a pull quote of %s that reads %j: %s', (of, words, expected) => expect(standing(of, words)).toBe(expected));

test('an article whose pull quote repeats what it no longer says is read with a warning', () => {
  const read = (words: string) => {
    const result = safeParseArticle(input('q1', words));
    return result.ok ? result.warnings.map(({ code, path }) => [code, path]) : undefined;
  };
  expect(read('We never saw it coming')).toEqual([]);
  expect(read('We saw it coming')).toEqual([['pull-quote-words-not-found', 'body: pull']]);
});
