import { expect, test } from 'vitest';
import { parseArticle } from '../parse/parse-article.js';
import { articleText } from './article-text.js';
import { readingMinutes, wordCount } from './word-count.js';

const article = (body: unknown[]) =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Not counted', body });

test('prints paragraphs as they are, marks included, a blank line between', () => {
  const spoken = { type: 'quoted', quote: 'q', open: '“', close: '”', children: 'We sail,' };
  expect(
    articleText(
      article([
        { type: 'paragraph', children: [spoken, ' she said.'] },
        { type: 'paragraph', children: 'Then rain.' },
      ]),
    ),
  ).toBe('“We sail,” she said.\n\nThen rain.');
});
test('leaves out what repeats the text or stands beside it', () => {
  const body = [
    { type: 'pullquote', children: 'We sail' },
    { type: 'divider' },
    { type: 'figure', media: [], cutline: 'A quay' },
    { type: 'gate' },
  ];
  expect(articleText(article([...body, { type: 'paragraph', children: 'Words.' }]))).toBe('Words.');
});
test('prints the items of lists and the cells of tables line by line', () => {
  const item = (words: string) => [{ type: 'paragraph', children: words }];
  expect(
    articleText(
      article([
        { type: 'list', ordered: false, items: [item('one'), item('two')] },
        {
          type: 'table',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      ]),
    ),
  ).toBe('one\ntwo\n\na\nb\nc\nd');
});
test('counts words, and gives the reading time in whole minutes', () => {
  const long = article([{ type: 'paragraph', children: 'word '.repeat(714) }]);
  expect(wordCount(long)).toBe(714);
  expect(readingMinutes(long)).toBe(3);
  expect(readingMinutes(article([]))).toBe(1);
});
