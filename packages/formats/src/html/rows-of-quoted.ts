import { everyBlock, everyInline, inlineText, type Block, type Quote } from '@standfirst/core';

/**
 * Rows for quotations that stand in the body without one, as where a content system has thrown away the data beside them:
 * their mode by their marks, their cue by the words that attribute them. Who speaks is not told from words alone.
 */
export function rowsOfQuoted(blocks: readonly Block[]): Record<string, Quote> {
  const rows = new Map<string, Quote>();
  const row = (id: string, mode: Quote['mode']) => {
    if (!rows.has(id)) rows.set(id, { id, mode, origin: { by: 'importer' } });
  };
  for (const block of everyBlock(blocks)) if (block.type === 'blockquote' && block.quote) row(block.quote, 'direct');
  const inlines = [...everyInline(blocks)];
  for (const inline of inlines)
    if (inline.type === 'quoted') row(inline.quote, (inline.open ?? inline.close) ? 'direct' : 'indirect');
  for (const inline of inlines) {
    if (inline.type !== 'attribution' || inline.part !== 'cue') continue;
    for (const id of inline.quotes) {
      const found = rows.get(id);
      if (found && found.cue === undefined) rows.set(id, { ...found, cue: inlineText(inline.children) });
    }
  }
  return Object.fromEntries(rows);
}
