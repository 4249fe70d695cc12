import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse/parse-article.js';
import { fragments } from './fragments.js';
import { quotesOf } from './quotes-of.js';

const article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'The ferry',
  agents: { lund: { id: 'lund', kind: 'person', name: 'Ada Lund' } },
  works: { log: { id: 'log', kind: 'document', title: 'Harbour Log' } },
  quotes: {
    q1: { id: 'q1', mode: 'direct', speaker: 'lund', source: 'log', cue: 'said' },
    q2: { id: 'q2', mode: 'direct', cue: 'added', continues: 'q1' },
    q3: { id: 'q3', mode: 'direct', continues: 'q3' },
  },
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'quoted', quote: 'q1', open: '“', close: '”', children: 'The boats,' },
        ' said Lund, ',
        {
          type: 'quoted',
          quote: 'q1',
          open: '“',
          close: '”',
          children: ['will ', { type: 'emphasis', children: 'sail' }],
        },
        '. ',
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [[{ type: 'paragraph', children: [{ type: 'quoted', quote: 'q2', children: 'at noon' }] }]],
    },
    { type: 'pullquote', of: 'q1', children: [{ type: 'quoted', quote: 'q1', children: 'The boats' }] },
    {
      type: 'blockquote',
      quote: 'q3',
      children: [
        { type: 'paragraph', children: 'One.' },
        { type: 'paragraph', children: 'Two.' },
      ],
    },
  ],
});

describe('quotesOf', () => {
  const [first, second, third] = quotesOf(article);
  test('reads the words from the body, in pieces where the attribution interrupts', () => {
    expect(first?.fragments).toEqual(['The boats,', 'will sail']);
    expect(fragments(article.body, 'q1')).toEqual(first?.fragments);
  });
  test('lets a continuing quotation inherit speaker and source', () => {
    expect(second).toMatchObject({
      text: 'at noon',
      speakerName: 'Ada Lund',
      source: { title: 'Harbour Log' },
      continues: 'q1',
    });
  });
  test('counts the words of a block quote, once, and those of a pull quote never', () => {
    expect(third?.fragments).toEqual(['One.\n\nTwo.']);
    expect(first?.text).toBe('The boats, will sail');
  });
  test('is not caught by a quotation that continues itself', () => expect(third?.speaker).toBeUndefined());
});
