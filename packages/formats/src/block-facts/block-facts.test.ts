import { blocksText, parseArticle, type ArticleInput, type Block } from '@standfirst/core';
import { expect, test } from 'vitest';
import { emptyReceipt } from '../receipt.js';
import { factsOf } from './facts-of.js';
import { withFacts } from './with-facts.js';

const blocksOf = (body: ArticleInput['body']): Block[] => [
  ...parseArticle({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'Ferry', body }).body,
];
const line = (children: string) => ({ type: 'paragraph' as const, children });
const chart = { type: 'unknown' as const, originalType: 'tide-chart', raw: { harbour: 'Fenmouth' } };

const back = (read: readonly Block[], table: unknown) => {
  const receipt = emptyReceipt();
  return { blocks: withFacts(read, table, 'The file', receipt), warnings: receipt.warnings };
};

test('blocks of which nothing is read, that fall into pieces or turn into others come back as they were', () => {
  const meant = blocksOf([chart, line('One'), line('Two'), { type: 'divider' }, chart, line('Three'), line('Four')]);
  const others: ArticleInput['body'][] = [
    [line('One'), line('Two'), line('Three'), line('Four')],
    [line('One'), line('T'), line('wo'), { type: 'divider' }, line('Three'), line('Four'), line('Five')],
    [line('Low water')],
    [{ type: 'heading', level: 2, children: 'One' }, line('Three')],
    [],
  ];
  for (const body of others) {
    const read = blocksOf(body);
    const { blocks, warnings } = back(read, JSON.parse(JSON.stringify(factsOf(meant, read))));
    expect(blocks).toEqual(meant);
    expect(warnings).toEqual([]);
  }
});

test('words that were edited count, whatever had been noted of them', () => {
  const meant = blocksOf([line('One'), line('Two and three')]);
  const table = factsOf(meant, blocksOf([line('One'), line('Two'), line('Three')]));
  const { blocks, warnings } = back(blocksOf([line('One'), line('Two'), line('Thirty')]), table);
  expect(blocksText(blocks, ' ')).toBe('One Two Thirty');
  expect(warnings).toHaveLength(1);
});

test('a table that nobody of us wrote changes nothing, and comes to an end', () => {
  const read = blocksOf([line('One')]);
  const [{ id }] = read as [Block];
  for (const facts of [
    5,
    null,
    [],
    { whole: [] },
    { whole: [], insteadOf: [] },
    { whole: 5 },
    { whole: [], insteadOf: [id, id] },
  ])
    expect(back(blocksOf([line('One')]), { [id]: facts }).blocks).toEqual(read);
});
