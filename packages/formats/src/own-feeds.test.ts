import { articleText, inlineText, parseArticle, quotesOf, type ArticleInput } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import * as atom from './atom/index.js';
import * as jsonFeed from './json-feed/index.js';
import * as rss from './rss/index.js';
import { exampleArticle } from './testing/index.js';

const quoted = (quote: string, value: string) => ({
  type: 'quoted' as const,
  quote,
  open: '“',
  close: '”',
  children: [{ type: 'text' as const, value }],
});
const ferry: ArticleInput = {
  type: 'article',
  schemaVersion: 1,
  id: 'ferry',
  kind: 'report',
  lang: 'en',
  dir: 'ltr',
  url: 'https://herald.example/ferry',
  headline: [
    { type: 'text', value: 'The ' },
    { type: 'emphasis', children: [{ type: 'text', value: 'Heron' }] },
  ],
  byline: [{ text: 'By ' }, { agent: 'doe', text: 'J. Doe' }],
  firstPublished: '2026-03',
  published: '2026-03-04T09:30:00+01:00',
  modified: '2026-03-05',
  agents: {
    doe: { kind: 'person', id: 'doe', name: 'Jane Doe' },
    lund: { kind: 'person', id: 'lund', name: 'Ada Lund' },
  },
  quotes: { q1: { id: 'q1', mode: 'direct', speaker: 'lund', cue: 'said' }, q2: { id: 'q2', mode: 'direct' } },
  media: { m: { id: 'm', kind: 'image', url: 'https://herald.example/quay.jpg', alt: 'The quay', rights: 'One use' } },
  notes: { n1: 'By the harbour’s clock.' },
  body: [
    { type: 'figure', media: ['m'], layout: 'single', lang: 'de', cutline: 'Der Kai' },
    {
      type: 'paragraph',
      children: [quoted('q1', 'We sail,'), { type: 'text', value: ' she said' }, { type: 'noteRef', note: 'n1' }],
    },
    { type: 'blockquote', quote: 'q2', children: [{ type: 'paragraph', children: 'It was dark.' }] },
    { type: 'aside', role: 'callout', title: 'Were you there?', children: [{ type: 'paragraph', children: 'Write.' }] },
    { type: 'update', published: '2026-03-04', contributors: [{ agent: 'doe', role: 'reporter' }], children: [] },
  ],
};
const whole = parseArticle(ferry);

describe.each(Object.entries({ atom, jsonFeed, rss }))(
  'a feed of our own: %s',
  (_, { read, write, writeFeed, readFeed }) => {
    test('brings back who said what, and all that its own fields have no place for', () => {
      const { output, losses } = write(whole);
      const { article, receipt } = read(output);
      expect({ ...article, provenance: undefined }).toEqual({ ...whole, provenance: undefined });
      expect(quotesOf(article)).toEqual(quotesOf(whole));
      expect([losses, receipt.warnings, receipt.guessed, receipt.discarded]).toEqual([[], [], [], []]);
    });

    test('has each entry of many as it was, and no losses by place', () => {
      const { output, losses } = writeFeed([whole, exampleArticle], { title: 'Herald' });
      const [first, second] = readFeed(output).entries;
      expect(first?.article.quotes).toEqual(whole.quotes);
      expect(second?.article.agents).toEqual(exampleArticle.agents);
      expect(losses.every(({ places }) => places === undefined)).toBe(true);
      expect(losses.map(({ what }) => what)).toEqual(expect.arrayContaining(['pullquote', 'gate', 'body']));
    });

    test('keeps from everybody what is not for everybody, and says so with the place', () => {
      const { output, losses } = write(
        parseArticle({
          ...ferry,
          agents: {
            ...ferry.agents,
            doe: { kind: 'person', id: 'doe', name: 'Jane Doe', url: 'javascript:alert(1)' },
            paid: { kind: 'person', id: 'paid', name: 'Paid Speaker', affiliation: 'guild' },
            guild: { kind: 'organization', id: 'guild', name: 'Paid Guild' },
          },
          works: { ...ferry.works, ledger: { kind: 'document', id: 'ledger', title: 'Paid Ledger', by: ['guild'] } },
          quotes: {
            q1: { id: 'q1', mode: 'direct', speaker: 'lund', origin: { by: 'rules', certainty: 'inferred' } },
            q2: { id: 'q2', mode: 'direct', cue: 'whispered', speaker: 'paid', source: 'ledger' },
          },
          notes: { n1: 'Open note', n2: 'Paid note' },
          body: [
            { type: 'paragraph', data: { desk: 'hold this' }, children: [quoted('q1', 'We sail.')] },
            { type: 'paragraph', children: [{ type: 'link', url: 'mailto:ada@herald.example', children: 'Write' }] },
            { type: 'unknown', originalType: 'ledger', raw: { sum: 'secret sum' } },
            { type: 'pullquote', children: 'Large words' },
            { type: 'aside', role: 'callout', children: [{ type: 'paragraph', children: 'Open.' }, { type: 'gate' }] },
            { type: 'paragraph', children: [quoted('q2', 'Paid words.'), { type: 'noteRef', note: 'n2' }] },
          ],
        }),
      );
      expect(output).not.toMatch(/hold this|secret sum|Large words|Paid|whispered|javascript|mailto|@herald/);
      const { article, receipt } = read(output);
      expect(receipt.warnings).toEqual([]);
      expect(articleText(article)).toBe('“We sail.”\n\nWrite\n\nOpen.');
      expect(article.notes).toEqual({ n1: [{ type: 'text', value: 'Open note' }] });
      expect(article.quotes?.['q1']).toEqual({
        id: 'q1',
        mode: 'direct',
        origin: { by: 'rules', certainty: 'inferred' },
      });
      const told = Object.fromEntries(losses.map(({ what, places }) => [what, places]));
      expect(told).toMatchObject({
        data: ['body[0]'],
        link: ['body[1]'],
        unknown: ['body[2]'],
        pullquote: ['body[3]'],
        gate: ['body[4]'],
        body: ['body[4]', 'body[5]'],
      });
      expect(Object.keys(told)).toEqual(expect.arrayContaining(['agents', 'quotes', 'notes']));
    });

    test('is what its text says where somebody has edited that', () => {
      const { article, receipt } = read(write(whole).output.replaceAll('We sail,', 'We row,'));
      expect(articleText(article)).toContain('“We row,” she said');
      expect(inlineText(article.headline)).toBe('The Heron');
      expect(receipt.warnings).toEqual([]);
    });

    test('says its addresses whole', () => {
      const body: ArticleInput['body'] = [
        { type: 'paragraph', children: [{ type: 'link', url: '/tides', children: 'Tides' }] },
      ];
      const { output, losses } = write(parseArticle({ ...ferry, body }));
      expect(JSON.stringify(read(output).article.body)).toContain('"https://herald.example/tides"');
      expect(losses.map(({ what }) => what)).toEqual(['link.url']);
    });
  },
);
