import { articleText, inlineText } from '@standfirst/core';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ReadError } from '../read-error.js';
import { read } from './read.js';

const PROSE = 'The ferry of Fenmouth left the quay at noon with a piano on board and came back at six without one.';
const page = (...lines: readonly string[]) => lines.join('\n\n');
const texts = (source: string) => articleText(read(source).article).split('\n\n');

test('keeps every character of a paragraph, spaces and marks inside it too', () => {
  const paragraph = '“A\u00a0 b”  –\tc… “d,” e’s 1,890m in 88,000 Sq. Km. — ends so, without more to say of it';
  expect(texts(page('Headline', `  ${paragraph}\t`, PROSE))).toEqual([paragraph, PROSE]);
});

test('reads every sort of line ending alike', () => {
  const lines = page('Headline', PROSE, PROSE);
  for (const end of ['\r\n', '\r', '\u2028']) expect(texts(lines.replaceAll('\n', end))).toEqual([PROSE, PROSE]);
});

test('takes a language from the caller before it looks for one', () => {
  expect(read(page('Headline', PROSE)).article.lang).toBe('en');
  expect(read(page('Headline', PROSE), { lang: 'en-GB' }).article.lang).toBe('en-GB');
  expect(read('Xyzzy plugh').article.lang).toBe('und');
});

test('never takes a copyright year for a date', () => {
  const { published, firstPublished, modified, rights } = read(page('Headline', PROSE, '© 2018 The Herald')).article;
  expect([published, firstPublished, modified]).toEqual([undefined, undefined, undefined]);
  expect(rights).toEqual({ notice: '© 2018 The Herald', holder: 'The Herald' });
});

test('sets no date that can be read as two days', () => {
  const { article, receipt } = read(page('Headline', 'Published 4/5/2019', PROSE));
  expect(article.published).toBeUndefined();
  expect(receipt.warnings.join()).toContain('two days');
});

test('makes no list of one item, and no heading of a sign before a word', () => {
  expect(read(page('Headline', '1. not a list', PROSE)).article.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
  ]);
  expect(texts(page('Headline', '# not a heading', PROSE))[0]).toBe('# not a heading');
});

test('leaves a page without a headline without one', () => {
  const { article, receipt } = read(`${PROSE} `.repeat(4));
  expect(inlineText(article.headline)).toBe('');
  expect(article.body).toHaveLength(1);
  expect(receipt.warnings.join()).toContain('headline');
});

test('keeps a dash after an abbreviation in the paragraph', () => {
  const paragraph = `NATO – the alliance, not the cat of the harbour master – was named after it. ${PROSE}`;
  expect(texts(page('Headline', paragraph))).toEqual([paragraph]);
});

test('names the same page alike, and the same paragraph however often it stands there', () => {
  const source = page('Headline', PROSE, PROSE);
  const ids = read(source).article.body.map(({ id }) => id);
  expect(ids).toEqual(read(source).article.body.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
});

test('mends what is no text, one for one, and refuses it under strict', () => {
  const source = page('Headline of the day', `${PROSE}\0\ud800`);
  const { article, receipt } = read(source);
  expect(articleText(article)).toBe(`${PROSE}\u{FFFD}\u{FFFD}`);
  expect(receipt.warnings).toHaveLength(1);
  expect(() => read(source, { strict: true })).toThrow(ReadError);
});

test('reads old Western bytes, and says so', () => {
  const bytes = Uint8Array.from([...page('Headline', `Caf\u00e9: ${PROSE}`)], (letter) => letter.charCodeAt(0));
  const { article, receipt } = read(bytes);
  expect(articleText(article)).toContain('Café');
  expect(receipt.guessed.join()).toContain('Windows-1252');
});

test('says where the words stand in a source whose lines were put together', () => {
  const lines = [
    'Headline',
    '',
    'The harbour office of Fenmouth has printed new tide tables, since',
    'the old ones were wrong by forty minutes on every day of the week',
    'but Tuesday.',
  ];
  const source = lines.join('\r\n');
  const { article, places = [] } = read(source);
  const text = articleText(article);
  for (const place of places)
    expect(text.slice(place.text, place.text + place.length)).toBe(
      source.slice(place.source, place.source + place.length),
    );
  expect(places).toHaveLength(3);
});

test('takes the line right under a quotation for whose words they are, and no other', () => {
  const { article } = read(
    page('Headline', PROSE, '> We sail at six.\n> Without me.\n— Ada Lund, harbour master', PROSE),
  );
  expect(article.body[1]).toMatchObject({ type: 'blockquote', children: [{}, {}] });
  expect(Object.values(article.quotes ?? {})).toMatchObject([
    { mode: 'direct', attribution: [{ value: 'Ada Lund, harbour master' }] },
  ]);
  expect(articleText(article)).not.toContain('Ada Lund');
  const parted = read(page('Headline', PROSE, '> We sail at six.', '— Ada Lund, harbour master', PROSE)).article;
  expect(parted.quotes).toBeUndefined();
  expect(articleText(parted)).toContain('— Ada Lund');
});

test('takes the numbered lines at the foot for what the numbers in the text lead to', () => {
  const foot = '[1] https://harbour.example/tides\n[2] Times are local.';
  const { article, places = [] } = read(page('Headline', `${PROSE} [1]`, `Tides[2] turn. ${PROSE}`, foot));
  expect(texts(page('Headline', `${PROSE} [1]`, `Tides[2] turn. ${PROSE}`, foot))).toEqual([
    PROSE,
    `Tides turn. ${PROSE}`,
  ]);
  expect(article.notes).toMatchObject({
    n1: [{ type: 'link', url: 'https://harbour.example/tides' }],
    n2: [{ value: 'Times are local.' }],
  });
  expect(places.at(-1)?.length).toBe(` turn. ${PROSE}`.length);
  // Nothing leads to them, or they do not count up: then they are words.
  expect(texts(page('Headline', PROSE, foot)).at(-1)).toBe('[2] Times are local.');
  expect(texts(page('Headline', `${PROSE} [2]`, '[2] Two.', '[1] One.'))).toContain('[2] Two.');
});

test('takes a few words for the standfirst where they hang on the headline above a byline', () => {
  const standfirst = (source: string) => inlineText(read(source).article.standfirst ?? []);
  expect(standfirst(page('Headline of the day\nSix weeks in dock', 'By Jane Doe', PROSE))).toBe('Six weeks in dock');
  expect(standfirst(page('Headline of the day', 'Six weeks are over.', 'By Jane Doe', PROSE))).toBe(
    'Six weeks are over.',
  );
  expect(standfirst(page('Headline of the day', 'News', 'By Jane Doe', PROSE))).toBe('');
});

const sample = new URL('../../../../../shared/samples/true-news-source.txt', import.meta.url);

test.skipIf(!existsSync(sample))(
  'reads the sample page byte for byte (skipped where the page is not at hand: its text is not ours to ship)',
  () => {
    const source = readFileSync(sample, 'utf8');
    const chunks = source.trim().split('\n\n');
    const { article, receipt } = read(source);
    expect(inlineText(article.headline)).toBe(chunks[0]);
    expect(articleText(article).split('\n\n')).toEqual(chunks.slice(1, 9));
    expect(receipt.discarded.map(({ text }) => text)).toEqual(chunks.slice(9));
    expect(article.provenance?.discarded).toHaveLength(4);
    expect(article).toMatchObject({ lang: 'en', rights: { notice: chunks[12] }, discussion: { state: 'open' } });
    expect(article.agents?.[article.publisher ?? '']).toMatchObject({ kind: 'organization', name: 'True News Source' });
    expect([article.byline, article.published, article.standfirst, article.dateline]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  },
);
