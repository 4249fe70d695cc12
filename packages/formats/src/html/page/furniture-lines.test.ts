import { articleText } from '@standfirst/core';
import { expect, test } from 'vitest';
import { read } from '../index.js';

const PROSE = [
  'The ferry left the quay again on Friday morning, six weeks after a rope in the rudder had sent it into dock at Fenmouth.',
  '“It will be a long winter for everybody on the island,” said Ada Lund, who has sold the tickets for as long as anybody knows.',
];
const FRAME = [
  'Write a response',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Fenmouth Letter © Copyright 2018. All rights reserved.',
];
const lines = (tag: string, all: readonly string[]) => all.map((line) => `<${tag}>${line}</${tag}>`).join('\n');
const page = (inside: string) => `<!doctype html><html lang="en"><body>${inside}</body></html>`;

test.each([
  ['paragraphs', lines('p', [...PROSE, ...FRAME])],
  ['boxes in a box', `<div><div>${lines('div', [...PROSE, ...FRAME])}</div></div>`],
  ['headings', lines('p', PROSE) + lines('h3', FRAME)],
])('a frame that only its words tell is no part of the story: %s', (_, inside) => {
  const { article, receipt } = read(page(`<h1>Ferry Returns</h1>${inside}`));
  expect(articleText(article)).toBe(PROSE.join('\n\n'));
  expect(receipt.discarded.map(({ text }) => text).sort()).toEqual([...FRAME].sort());
  expect(article.rights?.notice).toBe(FRAME[3]);
  expect(article.discussion?.state).toBe('open');
});

test('what was cut out of a page with its form has no frame either', () => {
  const { article, receipt } = read(`<h1>Ferry Returns</h1>${lines('p', [...PROSE, ...FRAME])}`);
  expect(articleText(article)).toBe(PROSE.join('\n\n'));
  expect(article.rights?.notice).toBe(FRAME[3]);
  expect(receipt.discarded).toHaveLength(FRAME.length);
});

test('a piece that shows no form keeps every line, and quoted words stay wherever they stand', () => {
  const piece = read(lines('p', [...PROSE, 'Leave a Reply']));
  expect(articleText(piece.article)).toContain('Leave a Reply');
  const quoting = `${lines('p', PROSE)}<blockquote><p>Write a response</p></blockquote>${lines('p', PROSE)}`;
  expect(articleText(read(page(quoting)).article)).toContain('Write a response');
});

test('a line about rights that the page gives to machines wins over the printed one', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","copyrightNotice":"© Fen Press"}</script>';
  const { article } = read(page(head + lines('p', [...PROSE, ...FRAME])));
  expect(article.rights?.notice).toBe('© Fen Press');
});
