import { parseArticle, quotesOf } from '@standfirst/core';
import { describe, expect, it } from 'vitest';
import { checkQuotes } from './check-quotes.js';

const said = (quote: string, ...children: unknown[]) => ({ type: 'quoted', quote, open: '“', close: '”', children });
const article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'Orrin',
  works: { minutes: { id: 'minutes', kind: 'document', title: 'Minutes' } },
  quotes: {
    q1: { id: 'q1', mode: 'direct', source: 'minutes' },
    q2: { id: 'q2', mode: 'direct', source: 'minutes' },
    q3: { id: 'q3', mode: 'mixed', source: 'minutes' },
    q4: { id: 'q4', mode: 'indirect', source: 'minutes' },
    q5: { id: 'q5', mode: 'direct' },
    q6: { id: 'q6', mode: 'direct', source: 'minutes' },
    q7: { id: 'q7', mode: 'direct', source: 'minutes' },
  },
  body: [
    {
      type: 'paragraph',
      children: [
        said('q1', 'We tried it,'),
        ' she said, ',
        said('q1', { type: 'alteration', kind: 'insertion', children: '[the dam]' }, ' held.'),
      ],
    },
    { type: 'paragraph', children: [said('q2', 'We never tried it'), said('q5', 'We tried it')] },
    {
      type: 'paragraph',
      children: [
        { type: 'quoted', quote: 'q3', children: 'the plan was' },
        said('q3', 'a good day'),
        ' and ',
        said('q3', 'and it held'),
      ],
    },
    { type: 'paragraph', children: [{ type: 'quoted', quote: 'q4', children: 'they had tried it' }] },
    { type: 'paragraph', children: [{ type: 'quoted', quote: 'q7', open: '“', children: 'We tried it' }] },
    {
      type: 'blockquote',
      quote: 'q6',
      children: [{ type: 'paragraph', children: 'Nobody came to the harbour at all.' }],
    },
  ],
});
const minutes = 'We tried it and it held. It was a good day.';
const checks = (note = {}) =>
  quotesOf(
    checkQuotes(
      article,
      ({ source }) =>
        source?.id === 'minutes' ? minutes.replace('it and it', 'it, it') + ' Well, and it held.' : undefined,
      note,
    ),
  ).map(({ quote }) => [quote.id, quote.check?.status]);

describe('checkQuotes', () => {
  it('notes what came of each quotation', () => {
    expect(Object.fromEntries(checks())).toEqual({
      q1: 'verbatim',
      q2: 'altered',
      q3: 'verbatim',
      q4: 'unchecked',
      q5: 'unchecked',
      q6: 'not-found',
      q7: 'verbatim',
    });
  });

  it('leaves the words and the article given as they are', () => {
    const before = JSON.stringify(article);
    const after = checkQuotes(article, () => minutes, { at: '2026-11-25', by: 'standfirst' });
    expect(JSON.stringify(article)).toBe(before);
    expect(after.body).toBe(article.body);
    expect(after.quotes?.['q2']?.check).toEqual({ status: 'altered', at: '2026-11-25', by: 'standfirst' });
  });
});
