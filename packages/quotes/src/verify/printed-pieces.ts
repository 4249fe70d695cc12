import { everyBlock, nodeLists, type Article, type Inline } from '@standfirst/core';

/**
 * By the id of a quotation the pieces of its words that the page presents as said: between marks, set apart as a block, or all of a
 * direct quotation. Pull quotes repeat words and add none.
 */
export function printedPieces({ body, quotes = {} }: Article): Map<string, Inline[][]> {
  const pieces = new Map<string, Inline[][]>();
  const add = (quote: string, words: readonly Inline[]) =>
    void (pieces.get(quote)?.push([...words]) ?? pieces.set(quote, [[...words]]));
  const visit = (inlines: readonly Inline[]) => {
    for (const inline of inlines) {
      const isMarked = inline.type === 'quoted' && (inline.open !== undefined || inline.close !== undefined);
      if (inline.type === 'quoted' && (isMarked || quotes[inline.quote]?.mode === 'direct'))
        add(inline.quote, inline.children);
      for (const { of, list } of nodeLists(inline)) if (of === 'inlines') visit(list);
    }
  };
  for (const block of everyBlock(body)) {
    if (block.type === 'pullquote') continue;
    for (const { of, list } of nodeLists(block)) if (of === 'inlines') visit(list);
    if (block.type !== 'blockquote' || block.quote === undefined) continue;
    for (const inner of everyBlock(block.children))
      for (const { of, list } of nodeLists(inner)) if (of === 'inlines') add(block.quote, list);
  }
  return pieces;
}
