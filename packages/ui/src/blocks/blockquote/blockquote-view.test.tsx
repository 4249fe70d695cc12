import type { Blockquote, Tables } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { paragraphOf } from '../../testing/article-of.js';
import { BlockquoteView } from './blockquote-view.js';

const block: Blockquote = { type: 'blockquote', id: 'b', quote: 'q1', children: [paragraphOf('p', 'Never.')] };
const tables = (certainty: 'explicit' | 'inferred'): Tables => ({
  agents: { lund: { kind: 'person', id: 'lund', name: 'Ada Lund' } },
  works: { log: { kind: 'document', id: 'log', title: 'Harbour Log' } },
  quotes: { q1: { id: 'q1', mode: 'direct', speaker: 'lund', source: 'log', origin: { by: 'rules', certainty } } },
});
const draw = (certainty: 'explicit' | 'inferred', showInferred = false) =>
  renderToStaticMarkup(<BlockquoteView block={block} article={tables(certainty)} showInferred={showInferred} />);

test('the attribution stands outside the quotation; the work is cited, the person is not', () => {
  const html = draw('explicit');
  expect(html).toMatch(/<\/blockquote><p[^>]*data-attribution="q1"/);
  expect(html).toMatch(/<span[^>]*>Ada Lund<\/span>/);
  expect(html).toMatch(/<cite[^>]*>Harbour Log<\/cite>/);
});

test('an inferred speaker is named on request only, and marked', () => {
  expect(draw('inferred')).not.toContain('Lund');
  expect(draw('inferred', true)).toMatch(/Probably .*Ada Lund/);
});

test('a mark is never printed twice', () => {
  const marked = { ...block, children: [paragraphOf('p', '“Never.”')] };
  expect(renderToStaticMarkup(<BlockquoteView block={marked} />)).toContain('sf-marked');
  expect(renderToStaticMarkup(<BlockquoteView block={block} />)).not.toContain('sf-marked');
});

test('an address that fails the policy is not written', () => {
  const html = renderToStaticMarkup(<BlockquoteView block={{ ...block, cite: 'javascript:alert(1)' }} />);
  expect(html).not.toContain('cite');
});
