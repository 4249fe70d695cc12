import { blocksText, inlineText, type Block } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../read-fragment.js';

const rows = (html: string): string[][] =>
  readFragment(html).blocks.flatMap((block: Block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(inlineText)) : [],
  );
const warnings = (html: string) => readFragment(html).receipt.warnings;

describe('tables', () => {
  test('a foot stands at the end, wherever it was written', () => {
    const html = '<table><tfoot><tr><td>All</td></tr></tfoot><tbody><tr><td>One</td></tr></tbody></table>';
    expect(rows(html)).toEqual([['One'], ['All']]);
    expect(warnings(html)).toEqual([]);
  });
  test('cells that reach over several places leave the others empty, so that no cell moves', () => {
    const html =
      '<table><tr><td rowspan="2">Boats</td><td colspan="2">Noon</td></tr><tr><td>Four</td><td>Five</td></tr></table>';
    expect(rows(html)).toEqual([
      ['Boats', 'Noon', ''],
      ['', 'Four', 'Five'],
    ]);
    expect(warnings(html)).toEqual([expect.stringContaining('several places') as string]);
  });
  test('heads of rows are told', () => {
    const html = '<table><tr><th scope="row">Monday</th><td>6.10</td></tr></table>';
    expect(rows(html)).toEqual([['Monday', '6.10']]);
    expect(warnings(html)).toEqual([expect.stringContaining('heads of rows') as string]);
  });
  test('a table that reaches everywhere is read as it is', () => {
    const row = `<tr>${'<td rowspan="99" colspan="99">x</td>'.repeat(20)}</tr>`;
    expect(rows(`<table>${row.repeat(20)}</table>`)[0]).toHaveLength(20);
  });
});

describe('verse', () => {
  test.each(['<pre class="wp-block-verse">', '<pre class="poem">', '<p style="white-space: pre-wrap">'])(
    'keeps its lines, where they begin, and its marks: %s',
    (open) => {
      const tag = open.slice(1, 4).trim();
      const html = `${open}The tide\n   comes <em>in\n  and</em> goes\n\nEvery day</${tag}>`;
      expect(blocksText(readFragment(html).blocks, '\n\n')).toBe(
        'The tide\n\u00a0\u00a0\u00a0comes in\n\u00a0\u00a0and goes\n\nEvery day',
      );
    },
  );
});

test('marks that an article has none for are told, and what an abbreviation stands for is kept', () => {
  const { blocks, receipt } = readFragment(
    '<p>The <abbr title="Harbour Office">HO</abbr> says <mark>stay</mark>, <ins>now</ins> and <u>then</u>.</p>',
  );
  expect(blocksText(blocks, '')).toBe('The HO says stay, now and then.');
  expect(receipt.warnings.map((note) => /<\w+>/.exec(note)?.[0])).toEqual(['<mark>', '<ins>', '<u>']);
  expect(receipt.places).toHaveLength(3);
  expect(receipt.discarded).toEqual([{ reason: 'what HO stands for', text: 'Harbour Office' }]);
});
