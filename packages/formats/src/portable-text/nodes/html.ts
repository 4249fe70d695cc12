import { everyBlock, type Block } from '@standfirst/core';
import { readFragment } from '../../html/read-fragment.js';
import { textOf, type PortableNode } from '../portable-node.js';
import { takeReceipt } from '../../receipt-places.js';
import type { Reading } from '../reading.js';

const FIELDS = ['html', 'code', 'content', 'value'];
const TYPES = new Set(['html', 'htmlBlock', 'rawHtml', 'customHtml']);

/** Pasted HTML passes the gate that all HTML passes, and is blocks like any other from then on. `undefined`: the node is none. */
export function readHtmlNode(node: PortableNode, reading: Reading): Block[] | undefined {
  if (!TYPES.has(node._type)) return undefined;
  const field = FIELDS.find((name) => textOf(node[name]) !== undefined);
  if (field === undefined) return undefined;
  const html = String(node[field]);
  const { blocks, media, quotes, agents, works, receipt } = readFragment(html);
  for (const block of everyBlock(blocks)) block.id = reading.id(block.id);
  for (const [id, file] of Object.entries(media)) reading.media[id] ??= file;
  for (const [id, quote] of Object.entries(quotes)) reading.quotes[id] ??= quote;
  for (const [id, agent] of Object.entries(agents)) reading.agents[id] ??= agent;
  Object.assign(reading.works, works);
  takeReceipt(receipt, reading.receipt, reading.places.inText(node, field));
  return blocks;
}
