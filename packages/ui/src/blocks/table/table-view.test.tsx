import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { textOf } from '../../testing/article-of.js';
import { TableView } from './table-view.js';

const row = (columns: number) => Array.from({ length: columns }, (_, index) => [textOf(String(index))]);
const draw = (columns: number) =>
  renderToStaticMarkup(
    <TableView block={{ type: 'table', id: 't', caption: [textOf('Tides')], rows: [row(columns)] }} />,
  );

test('a wide table scrolls by itself, by keyboard and under its own name', () => {
  expect(draw(5)).toContain('<div role="region" tabindex="0" aria-label="Tides" class="sf-table">');
});

test('a narrow one is no stop for the keyboard', () => {
  expect(draw(4)).toContain('<div class="sf-table">');
});
