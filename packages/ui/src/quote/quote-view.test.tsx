import { quotesOf, type SpokenQuote } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ferryArticle } from '../testing/ferry-article.js';
import { QuoteView } from './quote-view.js';

const quotes = new Map(quotesOf(ferryArticle).map((quote) => [quote.quote.id, quote]));
const quoteOf = (id: string): SpokenQuote => quotes.get(id)!;
const draw = (quote: SpokenQuote, props: object = {}) => renderToStaticMarkup(<QuoteView quote={quote} {...props} />);

test('a quotation that goes on has the speaker of the one before', () => {
  expect(draw(quoteOf('q2'))).toContain('Ada Lund</span>, harbour master');
});

test('words that are retold are called so, with the page and the title of their source', () => {
  const html = draw(quoteOf('q3'));
  expect(html).toContain('data-mode="indirect"');
  expect(html).toMatch(/<cite[^>]*>Crossings in a Cold Season<\/cite>/);
  expect(html).toContain('In the reporter’s words · Page 14');
  expect(html).toContain('cite="https://fenmouth.example/study"');
});

test('somebody who is not named is called as the article calls them', () => {
  expect(draw(quoteOf('q6'))).toContain('a father of three');
});

test('a guessed speaker is named on request only', () => {
  const { quote, ...rest } = quoteOf('q1');
  const guessed = { ...rest, quote: { ...quote, origin: { by: 'rules', certainty: 'inferred' } } } as const;
  expect(draw(guessed)).not.toContain('Lund');
  expect(draw(guessed, { showInferred: true })).toMatch(/Probably .*Ada Lund/);
});

test('translation, time in a recording and who was told are said', () => {
  const { quote, ...rest } = quoteOf('q1');
  const row = { ...quote, translation: { from: 'nb' }, locator: { kind: 'time', start: 3725 } } as const;
  const html = draw({ ...rest, quote: row, via: { kind: 'organization', id: 'h', name: 'The Herald' } });
  expect(html).toContain('Told to The Herald · Translated from Norwegian Bokmål · At 1:02:05');
});

test('a card on another page names the article and links to the very words', () => {
  const article = { ...ferryArticle, url: 'https://herald.example/ferry#top' };
  const html = draw(quoteOf('q4'), { article });
  expect(html).toContain(
    'From <cite lang="en-GB"><a href="https://herald.example/ferry#top">The island that is about to lose its winter ferry</a></cite>, <time',
  );
  expect(html).toContain('<a href="https://herald.example/ferry#q4">Read it in the article</a>');
  expect(html).toMatch(
    /<a href="https:\/\/herald\.example\/ferry#q4:~:text=We%20never[^"]*" data-sf-share="">Link to these words<\/a>/,
  );
});

test('the source has its date and its address', () => {
  const { source, ...rest } = quoteOf('q3');
  const dated = { ...rest, source: { ...source!, published: '2026-02' } as NonNullable<typeof source> };
  expect(draw(dated)).toMatch(
    /Published <time dateTime="2026-02">February 2026<\/time><\/span> · <a href="https:\/\/fenmouth\.example\/study">Read the source/,
  );
});

test('a link leads to the words, if its address passes the policy', () => {
  expect(draw(quoteOf('q1'), { href: '/ferry#q1' })).toContain('<a href="/ferry#q1">Read it in the article</a>');
  expect(draw(quoteOf('q1'), { href: 'javascript:alert(1)' })).not.toContain('<a');
});
