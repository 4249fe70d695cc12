import { everyBlock, everyInline, inlineText, type Agent, type Block, type Quote } from '@standfirst/core';
import { readAttribution } from '../attribution/read-attribution.js';

/**
 * Rows for quotations that stand in the body without one, as where a content system has thrown away the data beside them:
 * their mode by their marks, their cue and their speaker by the words that attribute them. Words that name nobody ("it",
 * "the report") tell no speaker.
 */
export function rowsOfQuoted(blocks: readonly Block[]): {
  quotes: Record<string, Quote>;
  agents: Record<string, Agent>;
} {
  const rows = new Map<string, Quote>();
  const agents: Record<string, Agent> = {};
  const row = (id: string, mode: Quote['mode']) => {
    if (!rows.has(id)) rows.set(id, { id, mode, origin: { by: 'importer' } });
  };
  for (const block of everyBlock(blocks)) if (block.type === 'blockquote' && block.quote) row(block.quote, 'direct');
  const inlines = [...everyInline(blocks)];
  for (const inline of inlines)
    if (inline.type === 'quoted') row(inline.quote, (inline.open ?? inline.close) ? 'direct' : 'indirect');
  for (const inline of inlines) {
    if (inline.type !== 'attribution') continue;
    const words = inlineText(inline.children);
    const { speaker } = inline.part === 'source' ? readAttribution(words) : {};
    const named = speaker?.kind === 'unnamed' ? undefined : speaker;
    if (named) agents[named.id] ??= named;
    for (const id of inline.quotes) {
      const found = rows.get(id);
      if (!found) continue;
      if (inline.part === 'cue') rows.set(id, { cue: words, ...found });
      else if (named) rows.set(id, { speaker: named.id, ...found });
    }
  }
  return { quotes: Object.fromEntries(rows), agents };
}
