import { everyBlock, everyInline } from '../article/walk.js';
import type { Block } from '../blocks/index.js';
import { blocksText } from '../text/article-text.js';
import { inlineText } from '../text/inline-text.js';

/**
 * The words of one quotation, in body order, without marks: several pieces where the attribution interrupts them.
 * They are read from the body each time, so that text and quotation can never disagree.
 */
export const fragments = (body: readonly Block[], quote: string): string[] => fragmentsByQuote(body).get(quote) ?? [];

/** The words of all quotations in one pass. A pull quote only repeats words and adds none. */
export function fragmentsByQuote(body: readonly Block[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (quote: string, words: string) => {
    const before = found.get(quote);
    if (before) before.push(words);
    else found.set(quote, [words]);
  };
  const inside = new Set<Block>();
  for (const block of everyBlock(body)) {
    if (inside.has(block) || block.type === 'pullquote') continue;
    if (block.type === 'blockquote' && block.quote) add(block.quote, blocksText(block.children, '\n\n'));
    for (const child of ownInlines(block)) {
      if (child.type === 'quoted') add(child.quote, inlineText(child.children));
    }
  }
  return found;
}

/** The inlines of a block that are not those of blocks inside it. */
function* ownInlines(block: Block) {
  if (holdsBlocks(block)) return; // its blocks are visited by themselves; of its own it has titles alone
  yield* everyInline([block]);
}

const holdsBlocks = (block: Block) => ['list', 'blockquote', 'aside', 'update', 'unknown'].includes(block.type);
