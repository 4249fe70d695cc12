import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse/parse-article.js';
import { anchorToQuote, anchorToWords } from './anchor-to.js';
import type { Anchor } from './anchor.js';
import { findAnchor } from './find-anchor.js';
import { responsesTo } from './responses.js';

const said = (quote: string, words: string) => ({ type: 'quoted', quote, open: '“', close: '”', children: words });
const article = (...body: unknown[]) =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'The ferry', body });
const paragraph = (id: string, ...children: unknown[]) => ({ type: 'paragraph', id, children });

const ferry = article(
  paragraph('a', 'The ferry is back, said the harbour master. The quay was full by noon.'),
  paragraph('b', said('q1', 'We never saw it coming,'), ' Ada Lund said. ', said('q1', 'Not one of us.')),
  paragraph('c', 'The quay was full by night too.'),
);
const noon = anchorToWords(ferry, { exact: 'The quay was full', suffix: ' by noon' })!;

describe('anchorToWords', () => {
  test('keeps the words of the article, what stands around them, and that they stand twice', () => {
    expect(noon).toEqual({
      block: 'a',
      locator: {
        kind: 'text',
        exact: 'The quay was full',
        prefix: 'k, said the harbour master. '
          .padStart(32, 'The ferry is back, said the harbour master. '.slice(-32))
          .slice(-32),
        suffix: ' by noon.',
      },
      repeated: true,
    });
  });
  test('names the quotation that the words are a part of', () => {
    expect(anchorToWords(ferry, { exact: 'never saw it' })).toMatchObject({ block: 'b', quote: 'q1' });
    expect(anchorToWords(ferry, { exact: 'coming,” Ada Lund' })).not.toHaveProperty('quote');
  });
  test('takes no words that the article has not, has in two blocks, or has at places that nothing tells apart', () => {
    expect(anchorToWords(ferry, { exact: 'The ferry sank' })).toBeNull();
    expect(anchorToWords(ferry, { exact: 'full by noon. “We never' })).toBeNull();
    expect(anchorToWords(ferry, { exact: 'The quay was full' })).toBeNull();
    expect(anchorToWords(ferry, { exact: '… “' })).toBeNull();
  });
});

describe('findAnchor', () => {
  const after = (...body: unknown[]) => findAnchor(article(...body), noon);

  test('finds the words where they were, whatever was written around them', () => {
    expect(findAnchor(ferry, noon)).toEqual({ status: 'exact', block: 'a', start: 44, end: 61 });
    expect(
      after(paragraph('a', 'New! The ferry is “back”, said the harbour master — the quay was full by noon...')),
    ).toMatchObject({
      status: 'exact',
      start: 52,
    });
  });
  test('finds them in another block, and says that they moved', () => {
    const moved = after(
      paragraph('c', 'The quay was full by night too.'),
      paragraph('x', 'The ferry is back: said the harbour master. “The quay was full,” by noon.'),
    );
    expect(moved).toMatchObject({ status: 'moved', block: 'x' });
  });
  test('orphans them where a word was changed, or where only their like is left', () => {
    expect(after(paragraph('a', 'The quay was half full by noon.'))).toEqual({ status: 'orphaned' });
    expect(after(paragraph('c', 'The quay was full by night too.'))).toEqual({ status: 'orphaned' });
    expect(after(paragraph('a', 'At night, later. The quay was full of gulls.'))).toEqual({ status: 'orphaned' });
  });
  test('finds a whole quotation by its words, also under another id', () => {
    const whole = anchorToQuote(ferry, 'q1')!;
    expect(whole.locator.exact).toBe('We never saw it coming, … Not one of us.');
    expect(findAnchor(ferry, whole)).toEqual({ status: 'exact', quote: 'q1' });
    const now = (words: string, id: string) => article(paragraph('z', said(id, words)));
    expect(findAnchor(now('We never saw it coming: not one of us.', 'q9'), whole)).toEqual({
      status: 'moved',
      quote: 'q9',
    });
    expect(findAnchor(now('We always saw it coming.', 'q1'), whole)).toEqual({ status: 'orphaned' });
  });
  test('knows a long quotation by the beginning that is kept', () => {
    const long = article(paragraph('p', said('q', 'word and '.repeat(60))));
    const anchor: Anchor = anchorToQuote(long, 'q')!;
    expect(anchor.locator.exact).toHaveLength(300);
    expect(findAnchor(long, anchor)).toEqual({ status: 'exact', quote: 'q' });
  });
});

test('responsesTo collects what answers a quotation or a part of it, whatever became of the rest', () => {
  const gone: Anchor = { block: 'a', locator: { kind: 'text', exact: 'The ferry sank at the quay' } };
  const comments = [
    { id: '1', anchor: anchorToQuote(ferry, 'q1')! },
    { id: '2' },
    { id: '3', anchor: anchorToWords(ferry, { exact: 'saw it coming' })! },
    { id: '4', anchor: gone },
  ];
  const { found, toQuote } = responsesTo(ferry, comments);
  expect([...toQuote]).toEqual([['q1', ['1', '3']]]);
  expect([...found].map(([id, { status }]) => [id, status])).toEqual([
    ['1', 'exact'],
    ['3', 'exact'],
    ['4', 'orphaned'],
  ]);
});
