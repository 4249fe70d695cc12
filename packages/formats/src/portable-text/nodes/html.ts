import { everyBlock, type Block } from '@standfirst/core';
import { readFragment } from '../../html/read-fragment.js';
import { firstText, type PortableNode } from '../portable-node.js';
import type { Reading } from '../reading.js';

const TYPES = new Set(['html', 'htmlBlock', 'rawHtml', 'customHtml']);

/** Pasted HTML passes the gate that all HTML passes, and is blocks like any other from then on. `undefined`: the node is none. */
export function readHtmlNode(node: PortableNode, reading: Reading): Block[] | undefined {
  const html = TYPES.has(node._type) ? firstText(node, ['html', 'code', 'content', 'value']) : undefined;
  if (html === undefined) return undefined;
  const { blocks, media, quotes, agents, works, receipt } = readFragment(html);
  for (const block of everyBlock(blocks)) block.id = reading.id(block.id);
  for (const [id, file] of Object.entries(media)) reading.media[id] ??= file;
  for (const [id, quote] of Object.entries(quotes)) reading.quotes[id] ??= quote;
  for (const [id, agent] of Object.entries(agents)) reading.agents[id] ??= agent;
  Object.assign(reading.works, works);
  for (const warning of receipt.warnings) reading.warn(warning);
  reading.receipt.guessed.push(...receipt.guessed);
  return blocks;
}
