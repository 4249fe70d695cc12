import type { Block } from '@standfirst/core';
import { isNode, isRecord } from '../portable-node.js';
import { readNode } from '../nodes/read-node.js';
import type { Reading } from '../reading.js';
import { baseOf } from './base.js';
import { groupKey, listPass } from './list-pass.js';
import { readTextBlock } from './read-text-block.js';

/** The nodes of an array as blocks: list items that follow each other become lists, quoted paragraphs one block quote. */
export function readBlocks(nodes: unknown, reading: Reading): Block[] {
  const blocks: Block[] = [];
  if (!Array.isArray(nodes)) return blocks;
  const lists = listPass(blocks, reading);
  let quote: { id: unknown; into: Block[] } | undefined;
  for (const [index, given] of (nodes as unknown[]).entries()) {
    // Words that stand without their block are a paragraph.
    const node = isNode(given) && given._type === 'span' ? { _type: 'block', children: [given] } : given;
    if (!isNode(node)) {
      if (node !== null && node !== undefined)
        reading.receipt.discarded.push({
          reason: 'no node of Portable Text',
          text: JSON.stringify(node),
          ...reading.places.field(nodes, index),
        });
      continue;
    }
    const isText = node._type === 'block' || node._type === 'text';
    const isItem = isText && typeof node['listItem'] === 'string';
    if (!isItem) lists.end();
    if (!isText) {
      quote = undefined;
      blocks.push(...readNode(node, reading));
    } else if (isItem) {
      quote = undefined;
      lists.add(node, readTextBlock(node, reading));
    } else if (node['style'] === 'blockquote') {
      const facts = isRecord(node['blockquote']) ? node['blockquote'] : {};
      if (quote?.id !== facts['id'] || !quote) {
        quote = { id: facts['id'], into: [] };
        blocks.push(blockquote(node._key, facts, quote.into, reading));
      }
      quote.into.push(readTextBlock(node, reading));
    } else {
      quote = undefined;
      blocks.push(readTextBlock(node, reading));
    }
  }
  return blocks;
}

function blockquote(
  key: unknown,
  facts: Readonly<Record<string, unknown>>,
  children: Block[],
  reading: Reading,
): Block {
  const { id = groupKey(key, 'quote'), quote, cite } = facts;
  return {
    type: 'blockquote',
    ...baseOf({ _type: 'blockquote', ...facts, _key: id }, ['id', 'quote', 'cite'], reading),
    children,
    ...(typeof quote === 'string' && /^\S{1,200}$/.test(quote) && { quote }),
    ...(typeof cite === 'string' && { cite }),
  };
}
