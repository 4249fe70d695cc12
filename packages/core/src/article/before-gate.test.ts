import { expect, test } from 'vitest';
import { parseArticle } from '../parse/parse-article.js';
import { beforeGate } from './before-gate.js';

const said = (quote: string, note: string) => ({
  type: 'paragraph',
  id: `p-${quote}`,
  children: [
    { type: 'quoted', quote, children: `Words of ${quote}` },
    { type: 'noteRef', note },
  ],
});
const correction = (id: string, affects?: string[]) => ({
  id,
  kind: 'correction',
  at: '2026-03-05',
  children: `Correction ${id}.`,
  ...(affects && { affects }),
});
const media = (id: string) => ({ id, kind: 'image', url: `/${id}.jpg` });
const article = parseArticle({
  type: 'article',
  schemaVersion: 1,
  lang: 'en',
  headline: 'The ferry',
  leadMedia: 'lead',
  quotes: {
    open: { id: 'open', mode: 'indirect' },
    closed: { id: 'closed', mode: 'indirect' },
    row: { id: 'row', mode: 'direct' },
  },
  notes: { n1: ['Open note.'], n2: ['Closed note.'] },
  media: { lead: media('lead'), m1: media('m1'), m2: media('m2') },
  corrections: [
    correction('c1'),
    correction('c2', ['p-open']),
    correction('c3', ['p-closed']),
    correction('c4', ['closed']),
  ],
  body: [
    said('open', 'n1'),
    { type: 'figure', media: ['m1'] },
    { type: 'gate' },
    said('closed', 'n2'),
    { type: 'figure', media: ['m1', 'm2', 'lead'] },
  ],
});

test('what stands behind the gate, and the rows that it alone points to, are not in what is left', () => {
  const open = beforeGate(article);
  expect(open.body.map(({ type }) => type)).toEqual(['paragraph', 'figure']);
  expect(Object.keys(open.quotes ?? {})).toEqual(['open', 'row']);
  expect(Object.keys(open.notes ?? {})).toEqual(['n1']);
  expect(Object.keys(open.media ?? {})).toEqual(['lead', 'm1']);
  expect(open.corrections?.map(({ id }) => id)).toEqual(['c1', 'c2']);
  expect(JSON.stringify(open)).not.toMatch(/closed/i);
  expect(parseArticle(open)).toEqual(open);
});

test('an article without a gate is itself', () => {
  const whole = { ...article, body: article.body.filter(({ type }) => type !== 'gate') };
  expect(beforeGate(whole)).toBe(whole);
});
