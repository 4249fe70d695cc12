import { blockDefinition, everyBlock, type Article, type Block } from '@standfirst/core';
import { withoutClosedRows } from './closed-rows.js';
import type { Loss } from './format.js';

/** The article up to its gate, wherever that stands, without the rows that only what follows points to; the same article, where it has none. */
export function openPart(article: Article): Article {
  let isClosed = false;
  const open = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => {
      isClosed ||= block.type === 'gate';
      return isClosed ? [] : [withBlocks(block, open)];
    });
  const body = open(article.body);
  return isClosed ? withoutClosedRows({ ...article, body }, article.body) : article;
}

function withBlocks(block: Block, map: (blocks: readonly Block[]) => Block[]): Block {
  const holds: Readonly<Record<string, unknown>> = blockDefinition(block.type)?.holds ?? {};
  const fields = Object.entries(block).map(([name, value]: [string, unknown]) => {
    if (holds[name] !== 'blocks' || !Array.isArray(value)) return [name, value];
    const isNested = Array.isArray(value[0]);
    return [name, isNested ? (value as Block[][]).map(map) : map(value as Block[])]; // the definition of the kind says so
  });
  return Object.fromEntries(fields) as unknown as Block; // the same kind with the same fields
}

/** What is lost of an article that ends at its gate. */
export function closedLosses({ body }: Article, where: string): Loss[] {
  const gate = body.findIndex((block) => [...everyBlock([block])].some(({ type }) => type === 'gate'));
  if (gate < 0) return [];
  const message = `What stands behind the gate is for readers with access, so it is not in ${where}.`;
  const places = body.slice(gate).map((_, index) => `body[${gate + index}]`);
  return [{ what: 'body', count: places.length, message, places }];
}
