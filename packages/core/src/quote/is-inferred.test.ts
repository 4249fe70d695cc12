import { expect, test } from 'vitest';
import { articleToHtml } from '../html/article-to-html.js';
import { parseArticle } from '../parse/parse-article.js';
import { isInferred } from './is-inferred.js';
import type { Quote } from './quote.js';

const quote = (id: string, part: Partial<Quote> = {}): Quote => ({ id, mode: 'direct', ...part });
const guess = { origin: { by: 'rules', certainty: 'inferred' } } as const;

test('a quotation that goes on from a guess is a guess, one with a speaker of its own is none', () => {
  const quotes = {
    a: quote('a', { speaker: 'x', ...guess }),
    b: quote('b', { continues: 'a' }),
    c: quote('c', { continues: 'a', speaker: 'y' }),
  };
  expect(['a', 'b', 'c'].map((id) => isInferred(quotes, id))).toEqual([true, true, false]);
});

test('what an editor wrote out is no guess', () => {
  expect(isInferred({ a: quote('a', { ...guess, attribution: [] }) }, 'a')).toBe(false);
});

test('quotations that go on from each other in a ring come to an end', () => {
  expect(isInferred({ a: quote('a', { continues: 'b' }), b: quote('b', { continues: 'a' }) }, 'a')).toBe(false);
});

test('the HTML of an article states no guess', () => {
  const said = { type: 'quoted', quote: 'q1', open: '“', close: '”', children: 'We sail' };
  const html = (origin: object) =>
    articleToHtml(
      parseArticle({
        type: 'article',
        schemaVersion: 1,
        lang: 'en',
        headline: 'The ferry',
        agents: { lund: { id: 'lund', kind: 'person', name: 'Ada Lund' } },
        quotes: { q1: { id: 'q1', mode: 'direct', speaker: 'lund', origin } },
        body: [
          {
            type: 'paragraph',
            children: [
              { type: 'attribution', part: 'source', quotes: ['q1'], children: 'The master' },
              ' laughed. ',
              said,
            ],
          },
          { type: 'blockquote', quote: 'q1', children: [{ type: 'paragraph', children: 'We sail' }] },
        ],
      }),
    );
  expect(html({ by: 'rules', certainty: 'inferred' })).not.toMatch(/Ada Lund|data-attribution/);
  expect(html({ by: 'rules', certainty: 'explicit' })).toMatch(/data-attribution="source".*Ada Lund/);
});
