import type { Block } from '@standfirst/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { paragraphOf } from '../../testing/article-of.js';
import { BlocksView } from '../blocks-view.js';

const unknown: Block = { type: 'unknown', id: 'x', originalType: 'tide-chart', raw: { html: '<b>raw</b>' } };
const inside: Block = { type: 'blockquote', id: 'b', children: [paragraphOf('p', 'High.'), unknown] };

test('shows nothing to readers, and nothing raw to anybody', () => {
  expect(renderToStaticMarkup(<BlocksView blocks={[unknown]} />)).toBe('');
  expect(renderToStaticMarkup(<BlocksView blocks={[unknown]} develop />)).not.toContain('raw');
});

test('shows its fallback', () => {
  const block = { ...unknown, fallback: [paragraphOf('f', 'High water at six.')] };
  expect(renderToStaticMarkup(<BlocksView blocks={[block]} />)).toBe(
    '<div data-unknown="tide-chart"><p>High water at six.</p></div>',
  );
});

test('says in a workshop what is missing and where', () => {
  expect(renderToStaticMarkup(<BlocksView blocks={[inside]} develop />)).toContain(
    'Unknown block “tide-chart” at body/0/1',
  );
});
