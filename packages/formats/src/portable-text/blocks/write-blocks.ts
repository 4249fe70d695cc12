import type { Block, Blockquote, Heading, List, Paragraph } from '@standfirst/core';
import type { PortableNode } from '../portable-node.js';
import { writeNode } from '../nodes/write-node.js';
import { writeSpans } from '../spans/write-spans.js';
import type { Writing } from '../writing.js';
import { baseFields } from './base.js';

const DEEPEST = 10;

/** Blocks as an array of nodes. What the specification has a form for stands in that form, the rest as nodes with a `_type`. */
export const writeBlocks = (blocks: readonly Block[], writing: Writing): PortableNode[] =>
  blocks.flatMap((block): PortableNode[] => {
    if (block.type === 'paragraph' || block.type === 'heading') return [textBlock(block)];
    if (block.type === 'list' && isFlat(block, 1)) return flatList(block, 1);
    if (block.type === 'blockquote') return isPlainQuote(block) ? flatQuote(block) : [writeNode(block, writing)];
    return [writeNode(block, writing)];
  });

function textBlock(block: Paragraph | Heading, more: Readonly<Record<string, unknown>> = {}): PortableNode {
  const { style, ...data } = block.data ?? {};
  const own = block.type === 'paragraph' && typeof style === 'string' && !TAKEN.test(style) ? style : undefined;
  const rest = own === undefined ? block.data : Object.keys(data).length > 0 ? data : undefined;
  return {
    _type: 'block',
    _key: block.id,
    style: block.type === 'heading' ? `h${block.level}` : (own ?? 'normal'),
    ...more,
    ...writeSpans(block.children),
    ...baseFields({ ...block, ...(rest ? { data: rest } : { data: undefined as never }) }),
  };
}

/** Styles that mean something. */
const TAKEN = /^(?:normal|blockquote|h[1-6]|)$/;

const isPlainQuote = ({ children }: Blockquote) =>
  children.length > 0 && children.every((child) => child.type === 'paragraph' && child.data?.['style'] === undefined);

/** Every paragraph names the quotation that it belongs to; the first has its facts. */
const flatQuote = ({ id, quote, cite, children, ...block }: Blockquote): PortableNode[] =>
  children.map((child, index) => {
    const facts = index > 0 ? {} : { quote, cite, ...baseFields(block) };
    return textBlock(child as Paragraph, { style: 'blockquote', blockquote: defined({ id, ...facts }) });
  });

/** Says whether every item is one line, with or without lists below it: no other list fits the flat form. */
const isFlat = ({ items }: List, level: number): boolean =>
  level <= DEEPEST &&
  items.length > 0 &&
  items.every(
    ([line, ...lists]) =>
      (line?.type === 'paragraph' || line?.type === 'heading') &&
      lists.every((list) => list.type === 'list' && isFlat(list, level + 1)),
  );

const flatList = ({ id, ordered, start, items, ...block }: List, level: number): PortableNode[] =>
  items.flatMap(([line, ...lists], index) => {
    const facts = index > 0 ? {} : { start, ...baseFields(block) };
    const item = { listItem: ordered ? 'number' : 'bullet', level, list: defined({ id, ...facts }) };
    // `isFlat` has looked at the kinds of both.
    return [textBlock(line as Paragraph, item), ...lists.flatMap((list) => flatList(list as List, level + 1))];
  });

const defined = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
