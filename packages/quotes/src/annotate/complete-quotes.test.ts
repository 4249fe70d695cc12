import { articleText, parseArticle, quotesOf, type Article, type Quote, type ArticleInput } from '@standfirst/core';
import { expect, test } from 'vitest';
import { quoteRows } from '../rows/quote-rows.js';
import { annotateQuotes } from './annotate-quotes.js';

const silent = { mode: 'direct', origin: { by: 'importer', certainty: 'explicit' } } as const;
const said = (quote: string, value: string) => ({
  type: 'quoted' as const,
  quote,
  open: '“',
  close: '”',
  children: [{ type: 'text' as const, value }],
});

/** A paragraph in which strings are the writer's and pairs an importer's quotations. */
const article = (
  words: readonly (string | [id: string, words: string])[],
  more: Partial<Record<string, Partial<Quote>>> = {},
  lang = 'en',
): Article =>
  parseArticle({
    type: 'article',
    schemaVersion: 1,
    lang,
    headline: 'Orrin',
    body: [
      {
        type: 'paragraph',
        children: words.map((one) => (typeof one === 'string' ? { type: 'text', value: one } : said(...one))),
      },
    ],
    quotes: Object.fromEntries(
      words.flatMap((one) => (typeof one === 'string' ? [] : [[one[0], { id: one[0], ...silent, ...more[one[0]] }]])),
    ) as ArticleInput['quotes'],
  });

test('a quotation that an importer found between marks gets the speaker of its words', () => {
  const given = article(['It costs much. ', ['q1', 'That is a lot of money,'], ' said Harald Moe, a fisherman.']);
  const annotated = annotateQuotes(given);
  const [spoken] = quotesOf(annotated);
  expect(spoken).toMatchObject({ speakerName: 'Harald Moe', quote: { id: 'q1', mode: 'direct', cue: 'said' } });
  expect(articleText(annotated)).toBe(articleText(given));
  expect(annotated.body[0]).toMatchObject({
    children: [
      { type: 'text' },
      { type: 'quoted', quote: 'q1' },
      { value: ' ' },
      { part: 'cue' },
      { value: ' ' },
      { part: 'source', quotes: ['q1'] },
      { value: ', a fisherman.' },
    ],
  });
  expect(quoteRows(given)).toMatchObject([{ speaker: 'Harald Moe', cue: 'said', certainty: 'explicit' }]);
});

test('what the speaker goes on to say is of the same speaker, marked by the format or by the text', () => {
  const annotated = annotateQuotes(
    article([['q1', 'We waited,'], ' said Ann Holt. ', ['q2', 'Nobody will wait again.'], ' The wall is old.']),
  );
  expect(quotesOf(annotated).map(({ speakerName, text }) => [speakerName, text])).toEqual([
    ['Ann Holt', 'We waited,'],
    ['Ann Holt', 'Nobody will wait again.'],
  ]);
  const mixed = annotateQuotes(article([['q1', 'We waited,'], ' said Ann Holt. “Nobody will wait again.”']));
  expect(quotesOf(mixed).map(({ speakerName, text }) => [speakerName, text])).toEqual([
    ['Ann Holt', 'We waited, Nobody will wait again.'],
  ]);
});

test('German rules hear it too', () => {
  const annotated = annotateQuotes(
    article(['Es kostet. ', ['q1', 'Das ist viel Geld'], ', sagte Harald Moe.'], {}, 'de'),
  );
  expect(quotesOf(annotated)).toMatchObject([{ speakerName: 'Harald Moe' }]);
});

test('nothing changes where somebody is named, where an editor set it, and where the rules find nobody', () => {
  for (const given of [
    article([['q1', 'We waited,'], ' said Ann Holt.'], { q1: { cue: 'wrote' } }),
    article([['q1', 'We waited,'], ' said Ann Holt.'], { q1: { origin: { by: 'editor' } } }),
    article(['It was called ', ['q1', 'the wall'], ' by many.']),
  ])
    expect(annotateQuotes(given)).toEqual(given);
});

test('a second time changes nothing', () => {
  const once = annotateQuotes(article([['q1', 'We waited,'], ' said Ann Holt. ', ['q2', 'Nobody will.']]));
  expect(annotateQuotes(once)).toEqual(once);
});
