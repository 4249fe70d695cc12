import { nodeLists } from '../article/walk.js';
import type { Block } from '../blocks/index.js';
import { blockText } from '../text/article-text.js';
import { inlineText } from '../text/inline-text.js';
import { shortId } from './short-id.js';

/**
 * Gives every block without an id one: a short hash of type and words, and a number from the second of its like on, so
 * that a second import of an unchanged page yields the same ids. An id that stands twice is kept once.
 */
export function withDerivedIds(blocks: readonly Block[], onRepeated?: (id: string) => void): Block[] {
  const pass: Pass = { taken: new Set(), used: new Set(), next: new Map(), onRepeated };
  reserve(blocks, pass.taken);
  return blocks.map((block) => identified(block, pass));
}

interface Pass {
  /** Ids that no derived one may take: those that the source gave, and those derived so far. */
  readonly taken: Set<string>;
  /** Ids that a block already has. */
  readonly used: Set<string>;
  /** The number to try next for blocks alike; counting from 2 each time would be quadratic on a page of equal lines. */
  readonly next: Map<string, number>;
  readonly onRepeated: ((id: string) => void) | undefined;
}

function reserve(blocks: readonly Block[], taken: Set<string>): void {
  for (const block of blocks) {
    if (block.id) taken.add(block.id);
    for (const { of, list } of nodeLists(block)) if (of === 'blocks') reserve(list, taken);
  }
}

function identified(block: Block, pass: Pass): Block {
  const repeated = pass.used.has(block.id);
  if (repeated) pass.onRepeated?.(block.id);
  const id = block.id && !repeated ? block.id : derivedId(block, pass);
  pass.used.add(id);
  const nested = (list: readonly Block[]) => list.map((child) => identified(child, pass));
  // Each branch rebuilds the block with the same kinds of children; the type cannot follow that through the spread.
  if (block.type === 'list') return { ...block, id, items: block.items.map(nested) };
  if (block.type === 'unknown') return { ...block, id, ...(block.fallback && { fallback: nested(block.fallback) }) };
  if (block.type === 'blockquote') return { ...block, id, children: nested(block.children) };
  if (block.type === 'aside') return { ...block, id, children: nested(block.children) };
  if (block.type === 'update') return { ...block, id, children: nested(block.children) };
  return { ...block, id };
}

function derivedId(block: Block, { taken, next }: Pass): string {
  const base = `b-${shortId(`${block.type}\n${wordsOf(block)}`)}`;
  let occurrence = next.get(base) ?? 1;
  const named = () => (occurrence === 1 ? base : `${base}-${occurrence}`);
  while (taken.has(named())) occurrence++;
  next.set(base, occurrence + 1);
  taken.add(named());
  return named();
}

/** Everything that tells a block from its like: its words, folded, or the URL that it shows. */
function wordsOf(block: Block): string {
  const inlines = nodeLists(block).flatMap((part) => (part.of === 'inlines' ? inlineText(part.list) : []));
  const facts =
    block.type === 'figure' ? block.media : block.type === 'embed' || block.type === 'relatedLink' ? [block.url] : [];
  return [blockText(block) ?? '', ...inlines, ...facts].join('\n').normalize('NFC').replace(/\s+/g, ' ').trim();
}
