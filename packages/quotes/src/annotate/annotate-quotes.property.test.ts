import { articleText, fragments, quotesOf, type Article, type Block, type Inline } from '@standfirst/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteRows } from '../rows/quote-rows.js';
import { annotateQuotes } from './annotate-quotes.js';
import { layOutText } from './lay-out-text.js';

const phrases = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ' ',
  '. ',
  ', ',
  '\n',
  'It fell',
  'we ran',
  'Ann Dray',
  'she',
  'it',
  'the report from the Tide Institute',
  'said',
  'added',
  'adding',
  'that',
  'told the board',
  'according to',
  'Police',
  'is',
  '“It fell,” Ann Dray said. ',
  'Police said it had snowed. ',
  '“All of it.',
];

const words = fc.array(fc.constantFrom(...phrases), { maxLength: 8 }).map((parts) => parts.join(''));

const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 5 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((value): Inline => ({ type: 'text', value })),
    fc.constant<Inline>({ type: 'break' }),
    fc.constant<Inline>({ type: 'noteRef', note: 'n1' }),
    tie('inlines').map((children): Inline => ({ type: 'emphasis', children })),
    tie('inlines').map((children): Inline => ({ type: 'link', url: 'https://orrin.example/', children })),
    tie('inlines').map((children): Inline => ({ type: 'quoted', quote: 'mine', open: '“', close: '”', children })),
    tie('inlines').map((children): Inline => ({ type: 'unknownInline', originalType: 'x', raw: null, children })),
  ),
}));

const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inlines.map((children): Block => ({ type: 'paragraph', id: 'p', children })),
    inlines.map((children): Block => ({ type: 'heading', id: 'h', level: 2, children })),
    inlines.map((children): Block => ({ type: 'pullquote', id: 'u', children })),
    words.map((value): Block => ({ type: 'codeBlock', id: 'c', value })),
    inlines.map((cell): Block => ({ type: 'table', id: 't', rows: [[cell, cell]] })),
    fc.array(tie('blocks'), { maxLength: 3 }).map((items): Block => ({ type: 'list', id: 'l', ordered: false, items })),
    tie('blocks').map((children): Block => ({ type: 'blockquote', id: 'b', children })),
    fc
      .tuple(inlines, tie('blocks'))
      .map(([title, children]): Block => ({ type: 'aside', id: 'a', role: 'infobox', title, children })),
    tie('blocks').map((fallback): Block => ({ type: 'unknown', id: 'x', originalType: 'x', raw: null, fallback })),
  ),
}));

const articles = blocks.map((body): Article => ({
  type: 'article',
  schemaVersion: 1,
  id: 'x',
  lang: 'en',
  headline: [],
  body,
}));

/** Everything of an article that is no text, in order: nothing of it may be lost when inlines are split. */
const notes = (article: Article) => JSON.stringify(article.body).match(/noteRef|"break"/g) ?? [];

describe('annotateQuotes', () => {
  it('changes no word, loses no node, and gives every new row its words', () => {
    fc.assert(
      fc.property(articles, (before) => {
        const after = annotateQuotes(before);
        expect(articleText(after)).toBe(articleText(before));
        expect(notes(after)).toEqual(notes(before));
        for (const id of Object.keys(after.quotes ?? {})) expect(fragments(after.body, id)).not.toEqual([]);
        expect(quotesOf(after)).toHaveLength(Object.keys(after.quotes ?? {}).length);
      }),
      { numRuns: 400 },
    );
  });

  it('lays the text out at the offsets of articleText', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const whole = articleText(article);
        const { text } = layOutText(article.body);
        expect(text).toHaveLength(whole.length);
        for (let at = 0; at < text.length; at++) if (/\S/.test(text.charAt(at))) expect(text[at]).toBe(whole[at]);
        for (const row of quoteRows(article)) expect(row.end).toBeGreaterThan(row.start);
      }),
      { numRuns: 200 },
    );
  });
});
