import { parseArticle } from '@standfirst/core';
import { expect, test } from 'vitest';
import { exampleArticle } from '../testing/index.js';
import { write, writeFeed } from './index.js';
import { quotations } from './quotations.js';

const pier = parseArticle({
  type: 'article',
  schemaVersion: 1,
  id: 'pier',
  lang: 'en',
  url: 'https://herald.example/pier',
  headline: 'Pier closed',
  published: '2026-03-06T08:15:00Z',
  modified: '2026-03-07',
  agents: { lund: { kind: 'person', id: 'lund', name: 'Ada Lund', url: 'javascript:alert(1)' } },
  byline: [{ agent: 'lund' }],
  quotes: {
    q1: { id: 'q1', mode: 'direct', speaker: 'lund', cue: 'said' },
    q2: { id: 'q2', mode: 'direct', continues: 'q1' },
  },
  body: [
    {
      type: 'paragraph',
      children: [{ type: 'quoted', quote: 'q1', open: '“', close: '”', children: [{ type: 'text', value: 'Go.' }] }],
    },
    { type: 'pullquote', children: 'Large words' },
    { type: 'gate' },
    {
      type: 'paragraph',
      children: [{ type: 'quoted', quote: 'q2', children: [{ type: 'text', value: 'Paid words.' }] }],
    },
  ],
});
const { output } = writeFeed([pier, exampleArticle], {
  title: 'Fenmouth',
  url: 'https://herald.example/',
  feedUrl: 'https://herald.example/feed.json',
});
const feed = JSON.parse(output);

test('is a feed of version 1.1 with an item for each article', () => {
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Fenmouth',
    home_page_url: 'https://herald.example/',
    feed_url: 'https://herald.example/feed.json',
  });
  expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(['https://herald.example/pier', 'every-kind']);
});

test('has moments where the format asks for them, and inexact dates under its own key', () => {
  expect(feed.items[0]).toMatchObject({
    date_published: '2026-03-06T08:15:00.000Z',
    _standfirst: { modified: '2026-03-07' },
  });
  expect(feed.items[0]).not.toHaveProperty('date_modified');
  expect(feed.items[1]).not.toHaveProperty('date_published');
});

test('says who says what under its own key alone', () => {
  expect(feed.items[0]._standfirst.quotations).toEqual([
    {
      text: 'Go.',
      mode: 'direct',
      speaker: 'Ada Lund',
      speakerKind: 'person',
      cue: 'said',
      url: 'https://herald.example/pier#q1',
    },
  ]);
  const known = /^(?:id|url|title|content_html|summary|image|date_\w+|authors|tags|language|_standfirst)$/;
  for (const item of feed.items) expect(Object.keys(item).filter((key) => !known.test(key))).toEqual([]);
});

test('holds no pull quote, nothing from behind the gate and no address that runs', () => {
  expect(JSON.stringify(feed.items[0])).not.toMatch(/Large words|Paid words|javascript/);
  expect(feed.items[0].authors).toEqual([{ name: 'Ada Lund' }]);
});

test('an article by itself is a feed of one, called after it', () => {
  expect(JSON.parse(write(exampleArticle).output)).toMatchObject({
    title: 'Ferry returns to Fenmouth',
    items: [{ authors: [{ name: 'Jane Doe' }] }],
  });
});

test('names nobody by a guess', () => {
  const quotes = { q1: { id: 'q1', mode: 'direct', speaker: 'lund', origin: { by: 'rules', certainty: 'inferred' } } };
  const guessed = parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang: 'en',
    headline: 'The ferry',
    agents: { lund: { id: 'lund', kind: 'person', name: 'Ada Lund' } },
    quotes,
    body: [
      { type: 'paragraph', children: [{ type: 'quoted', quote: 'q1', open: '“', close: '”', children: 'We sail' }] },
    ],
  });
  expect(quotations(guessed, undefined)).toEqual([{ text: 'We sail', mode: 'direct', certainty: 'inferred' }]);
});
