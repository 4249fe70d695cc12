import { inlineText, nodeLists, type Block, type Inline } from '@standfirst/core';
import { layOutText } from '../annotate/lay-out-text.js';
import type { Span } from '../span.js';

/** What an article says itself of its quotations, as places in `articleText`. */
export interface OwnWords {
  /** The text for the rules; see `layOutText`. */
  text: string;
  /** By the id of a quotation: its words, in the order of the text, without their marks. */
  words: ReadonlyMap<string, readonly Span[]>;
  /** By the id: the words that name who speaks. */
  mentions: ReadonlyMap<string, string>;
  /** The words with their marks and the attributions, in the order of the text, none inside another. */
  taken: readonly Span[];
}

/** Finds the quotations that an article has already. */
export function ownWords(body: readonly Block[]): OwnWords {
  const words = new Map<string, Span[]>();
  const mentions = new Map<string, string>();
  const taken: Span[] = [];
  const add = (quote: string, span: Span) => void (words.get(quote)?.push(span) ?? words.set(quote, [span]));
  const visit = (inlines: readonly Inline[], start: number, inside: boolean) => {
    let at = start;
    for (const inline of inlines) {
      const end = at + inlineText([inline]).length;
      const isOwn = inline.type === 'quoted' || inline.type === 'attribution';
      if (isOwn && !inside) taken.push({ start: at, end });
      if (inline.type === 'attribution' && inline.part === 'source')
        for (const quote of inline.quotes) if (!mentions.has(quote)) mentions.set(quote, inlineText(inline.children));
      const open = inline.type === 'quoted' ? (inline.open?.length ?? 0) : 0;
      if (inline.type === 'quoted') add(inline.quote, { start: at + open, end: end - (inline.close?.length ?? 0) });
      for (const { of, list } of nodeLists(inline)) if (of === 'inlines') visit(list, at + open, inside || isOwn);
      at = end;
    }
  };
  const { text } = layOutText(body, {
    inlines: (list, start) => visit(list, start, false),
    block: (block, start, end) => {
      if (block.type === 'blockquote' && block.quote !== undefined) add(block.quote, { start, end });
    },
  });
  return { text, words, mentions, taken };
}
