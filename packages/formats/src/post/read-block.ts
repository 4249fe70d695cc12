import type { Block } from '@standfirst/core';
import type { Stretch } from '../receipt.js';
import { isFurniture, isSilent } from './kinds/furniture.js';
import { kindOf } from './kinds/index.js';
import { factsOf } from './own/own-facts.js';
import { readOwnBlock } from './own/read-own-block.js';
import { restored, restoredGroup } from './own/restore.js';
import type { Reading } from './reading.js';
import { ownHtml, type WordPressBlock } from './serialized/wordpress-block.js';

/** The blocks of the model that a block of WordPress stands for. */
export function readBlock(block: WordPressBlock, reading: Reading): Block[] {
  if (block.name.startsWith('standfirst/')) return readOwnBlock(block, reading);
  const facts = factsOf(block);
  if (facts.part === 'notes' && reading.own.notes) return [];
  if (!facts.as) return identified(facts.id ?? anchorOf(block), readFound(block, reading));
  const box = block.name === 'core/group' ? restoredGroup(facts, block, reading) : undefined;
  if (box) return identified(facts.id, [box]);
  const tried = reading.scratch();
  const found = readFound(block, tried);
  const noted = restored(facts, { blocks: found, reading: tried }, reading);
  if (noted) return identified(facts.id, [noted]);
  return identified(facts.id, readFound(block, reading));
}

function readFound(block: WordPressBlock, reading: Reading): Block[] {
  const kind = kindOf(block.name);
  if (kind) return kind(block, reading);
  const raw = reading.source.slice(block.start, block.end);
  if (isFurniture(block.name)) {
    if (!isSilent(block.name))
      reading.receipt.discarded.push({
        reason: `block "${block.name}", which shows other things of the site`,
        text: raw,
        start: block.start,
        end: block.end,
      });
    return [];
  }
  reading.warn(
    `No kind of block is called "${block.name}". It was kept as it is, and of it readers get only words and pictures that stand in it. Look whether they miss it.`,
    opening(block, reading.source),
  );
  const fallback = reading.pieces(block.inner);
  return [{ type: 'unknown', id: '', originalType: block.name, raw, ...(fallback.length > 0 && { fallback }) }];
}

/** The comment that begins a block. */
function opening({ start, end }: WordPressBlock, source: string): Stretch {
  const close = source.indexOf('-->', start);
  return { start, end: close < 0 || close + 3 > end ? end : close + 3 };
}

const identified = (id: string | undefined, blocks: Block[]): Block[] =>
  id !== undefined && blocks.length === 1 ? [{ ...blocks[0]!, id }] : blocks;

/** The name that an editor gave a block, so that links lead to it. */
const anchorOf = (block: WordPressBlock): string | undefined =>
  /^<[^>]*?\sid="([^"\s]+)"/.exec(ownHtml(block).trimStart().slice(0, 1000))?.[1]?.slice(0, 200);
