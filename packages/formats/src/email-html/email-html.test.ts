import { blocksText, inlineText, parseArticle, type Article } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { parsePiece } from '../html/tree/parse-html.js';
import { exampleArticle } from '../testing/index.js';
import { write } from './write.js';

const body = exampleArticle.body.filter(({ type }) => type !== 'gate');
const every: Article = { ...exampleArticle, body, url: 'https://herald.example/ferry', leadMedia: 'm1' };
const article = (own: object) =>
  parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Ferry returns', body: [], ...own });
const mail = (own: object, part: 'document' | 'content' = 'content') => write(article(own), { part }).output;
const lost = (own: object) => write(article(own)).losses.map(({ what }) => what);

interface Found {
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Found[];
}
const everywhere = (node: Found): Found[] => [node, ...(node.children ?? []).flatMap(everywhere)];
const elements = (html: string) => everywhere(parsePiece(html).root as Found).filter(({ tagName }) => tagName);
const wordsOf = (html: string) =>
  everywhere(parsePiece(html).root as Found)
    .map(({ value = '' }) => value)
    .join('');

describe('a mail with every kind', () => {
  const { output } = write(every, { part: 'content' });
  test('has only what mail clients keep: no script, no form, no class, no style sheet', () => {
    const tags = new Set(elements(output).map(({ tagName }) => tagName));
    const kept =
      'a blockquote br caption code div em h1 h2 h3 h4 hr img li ol p pre s span strong sub sup table tbody td th thead tr ul';
    for (const tag of tags) expect(kept.split(' ')).toContain(tag);
    const names = new Set(elements(output).flatMap(({ properties = {} }) => Object.keys(properties)));
    for (const name of names) expect(name).not.toMatch(/^(?:class|id|on|data)/i);
  });
  test('leads to whole addresses of http and https alone', () => {
    const addresses = elements(output).flatMap(({ properties = {} }) =>
      ['href', 'src'].flatMap((name) => (name in properties ? [String(properties[name])] : [])),
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//);
    expect(addresses).toContain('https://herald.example/tides');
  });
  test('has every word of the text, the head and the notes', () => {
    const words = wordsOf(output);
    const lines = body.flatMap((block) => blocksText([block]).split('\n').filter(Boolean));
    const notes = Object.values(every.notes ?? {}).map((note) => inlineText(note));
    for (const line of [...lines, ...notes, 'Ferry returns to Fenmouth', 'By Jane Doe', 'March 4, 2026'])
      if (!line.includes('neap')) expect(words).toContain(line.trim());
    expect(words).toContain('Correction, March 5, 2026: The ferry left at nine, not at ten.');
  });
  test('has a size and a text alternative at each picture', () => {
    const pictures = elements(output).filter(({ tagName }) => tagName === 'img');
    expect(pictures.length).toBeGreaterThan(1);
    for (const { properties } of pictures) {
      expect(properties).toMatchObject({ width: '568', alt: expect.any(String) });
      expect(properties?.['style']).toContain('max-width:568px');
    }
  });
});

describe('quotations', () => {
  const quotes = { q1: { id: 'q1', mode: 'direct', attribution: 'Ada Lund, harbour master' } };
  const quoted = { type: 'blockquote', quote: 'q1', children: [{ type: 'paragraph', children: 'We sail at six.' }] };
  test('have the speaker under the words, never among them', () => {
    const html = mail({ quotes, body: [quoted] });
    const [said] = elements(html).filter(({ tagName }) => tagName === 'blockquote');
    expect(
      everywhere(said ?? {})
        .map(({ value = '' }) => value)
        .join(''),
    ).toBe('We sail at six.');
    expect(html).toMatch(/<\/blockquote><p [^>]{1,200}>— Ada Lund, harbour master<\/p>/);
    expect(html).toContain('border-left:4px');
  });
  const pull = (words: string) => ({ body: [quoted, { type: 'pullquote', children: words }], quotes });
  test('that are pulled out of the text are not read out twice', () => {
    expect(mail(pull('We sail at six'))).toContain('aria-hidden="true"');
    expect(mail(pull('We never sail'))).not.toContain('aria-hidden');
  });
  test('keep their marks', () => {
    const spoken = { type: 'quoted', quote: 'q1', open: '“', close: '”', children: 'We sail,' };
    expect(mail({ quotes, body: [{ type: 'paragraph', children: [spoken, ' she said.'] }] })).toContain(
      '>“We sail,” she said.</p>',
    );
  });
});

describe('addresses', () => {
  const media = { m: { id: 'm', kind: 'image', url: '/quay.jpg', alt: 'The quay', width: 1600, height: 900 } };
  const own = { media, body: [{ type: 'figure', media: ['m'] }] };
  test('start from that of the article', () => {
    expect(mail({ ...own, url: 'https://herald.example/a' })).toContain(
      '<img src="https://herald.example/quay.jpg" alt="The quay" width="568" height="320"',
    );
  });
  test('that cannot be whole are left out, and the loss says where', () => {
    const html = mail(own);
    expect(html).not.toContain('<img');
    expect(html).toContain('[The quay]');
    expect(lost(own)).toContain('media');
    const link = { type: 'link', url: 'javascript:alert(1)', children: 'words' };
    const risky = { body: [{ type: 'paragraph', children: [link, { ...link, url: 'mailto:desk@herald.example' }] }] };
    expect(mail(risky)).not.toMatch(/<a |javascript|mailto/);
    expect(write(article(risky)).losses).toContainEqual(expect.objectContaining({ what: 'link', count: 2 }));
  });
  test('of film and sound are links', () => {
    const film = { m: { id: 'm', kind: 'video', url: 'https://films.example/tide.mp4', alt: 'The tide' } };
    const html = mail({ media: film, body: [{ type: 'figure', media: ['m'] }] });
    expect(html).toMatch(/<a href="https:\/\/films\.example\/tide\.mp4"[^>]{0,80}>The tide<\/a>/);
    expect(html).not.toContain('<video');
  });
});

test('stops at the gate, wherever it stands', () => {
  const closed = { type: 'paragraph', children: 'For readers with access.' };
  const open = { type: 'paragraph', children: 'For all.' };
  for (const body of [
    [open, { type: 'gate' }, closed],
    [open, { type: 'aside', role: 'infobox', children: [open, { type: 'gate' }, closed] }, closed],
  ]) {
    expect(mail({ body })).toContain('For all.');
    expect(mail({ body })).not.toContain('with access');
    expect(lost({ body })).toContain('gate');
  }
});

test('shows the standfirst in the list of mails, and sets language and direction', () => {
  const html = mail({ lang: 'ar', dir: 'rtl', standfirst: 'Six weeks <in> dock.' }, 'document');
  expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  expect(html).toMatch(/<body[^>]{1,99}>\n<div style="display:none[^>]{1,99}>Six weeks &lt;in&gt; dock\.<\/div>/);
  expect(html).toContain('<meta name="color-scheme" content="light dark">');
  const block = { type: 'blockquote', children: [{ type: 'paragraph', children: 'x' }] };
  expect(mail({ lang: 'ar', dir: 'rtl', body: [block] })).toContain('border-right:4px');
});

test('says where a mail is longer than Gmail shows', () => {
  const long = { body: [{ type: 'paragraph', children: 'word '.repeat(25_000) }] };
  expect(lost(long)).toContain('length');
  expect(lost({})).not.toContain('length');
});

test('every word is text', () => {
  expect(mail({ headline: '<script>alert(1)</script>', kicker: { text: '</td>"' } }, 'document')).not.toMatch(
    /<script|<\/td>"/,
  );
});
