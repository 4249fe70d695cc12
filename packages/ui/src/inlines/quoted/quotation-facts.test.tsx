import type { Block, Inline, Quote } from '@standfirst/core';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleView } from '../../article/article-view.js';
import { articleOf, textOf } from '../../testing/article-of.js';
import { NUMBERED } from './quotation-facts.js';

const quoted = (quote: string, value: string): Inline => ({
  type: 'quoted',
  quote,
  open: '“',
  close: '”',
  children: [textOf(value)],
});
const paragraph = (id: string, ...children: Inline[]): Block => ({ type: 'paragraph', id, children });
const draw = (body: Block[], quotes: Record<string, Quote>) =>
  renderToStaticMarkup(
    <ArticleView
      article={articleOf({ body, quotes, agents: { lund: { kind: 'person', id: 'lund', name: 'Ada Lund' } } })}
    />,
  );
const direct = (id: string, part: Partial<Quote> = {}): Quote => ({ id, mode: 'direct', ...part });

test('the pieces of one quotation share a number, one in a single piece has none', () => {
  const html = draw(
    [
      { type: 'pullquote', id: 'pull', children: [quoted('q2', 'Whole')] },
      paragraph('p1', quoted('q1', 'A'), textOf(' she said. '), quoted('q2', 'Whole')),
      { type: 'list', id: 'l', ordered: false, items: [[paragraph('p2', quoted('q1', 'B'))]] },
      { type: 'blockquote', id: 'b', quote: 'q3', children: [] },
      { type: 'blockquote', id: 'c', quote: 'q3', children: [] },
    ],
    { q1: direct('q1'), q2: direct('q2'), q3: direct('q3') },
  );
  expect(html.match(/data-quote="q1"[^>]*data-sf-pieces="1"/g)).toHaveLength(2);
  expect(html.match(/data-quote="q3"[^>]*data-sf-pieces="2"/g)).toHaveLength(2);
  expect(html).not.toMatch(/data-quote="q2"[^>]*data-sf-pieces/);
});

test('more quotations in pieces than the style sheet has rules for are left without a number', () => {
  const ids = Array.from({ length: NUMBERED + 1 }, (_, index) => `q${index}`);
  const html = draw(
    ids.map((id) => paragraph(`p-${id}`, quoted(id, 'A'), quoted(id, 'B'))),
    Object.fromEntries(ids.map((id) => [id, direct(id)])),
  );
  expect(html.match(/data-sf-pieces/g)).toHaveLength(2 * NUMBERED);
  const css = readFileSync(new URL('quoted.css', import.meta.url), 'utf8');
  expect(new Set(css.match(/data-sf-pieces='\d+'/g))).toHaveLength(NUMBERED);
});

test('the first piece says whose words they are, unless that is a guess', () => {
  const body = [paragraph('p1', quoted('q1', 'A'), quoted('q1', 'B'))];
  expect(draw(body, { q1: direct('q1', { speaker: 'lund' }) }).match(/data-sf-by="Ada Lund"/g)).toHaveLength(1);
  const guess = { speaker: 'lund', origin: { by: 'rules', certainty: 'inferred' } } as const;
  expect(draw(body, { q1: direct('q1', guess) })).not.toContain('Ada Lund');
});
