import type { Block } from '@standfirst/core';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/**
 * The lists of blocks whose paragraphs the rules hear. A block quote that knows its quotation is somebody's words already;
 * pull quotes only repeat words; what an unknown block holds is not ours to change.
 */
export function heardLists(block: Block): readonly (readonly Block[])[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'blockquote') return block.quote === undefined ? [block.children] : [];
  return block.type === 'aside' || block.type === 'update' ? [block.children] : [];
}

/** Copies blocks with every heard paragraph replaced, in reading order. Blocks without one stay the same object. */
export function mapHeard(blocks: readonly Block[], replace: (paragraph: Paragraph) => Paragraph): Block[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return replace(block);
    if (heardLists(block).length === 0) return block;
    if (block.type === 'list') return { ...block, items: block.items.map((item) => mapHeard(item, replace)) };
    if (block.type === 'blockquote' || block.type === 'aside' || block.type === 'update')
      return { ...block, children: mapHeard(block.children, replace) };
    return block;
  });
}
