import type { ElementContent } from 'hast';
import type { Article } from '../article/article.js';
import { blockDefinition, type Block } from '../blocks/index.js';
import { inlineDefinition, type Inline } from '../inlines/index.js';
import type { HtmlBuilder } from './html-builder.js';

/** The parts of an article that its body points into. */
export type Tables = Partial<Pick<Article, 'quotes' | 'agents' | 'works' | 'media' | 'notes'>>;

/** What the kinds need while they write themselves as HTML, of whatever sort: they know none of them. */
export interface HtmlWriter<Html = ElementContent[]> extends HtmlBuilder<Html> {
  /** What the nodes point into; empty where there is no article. */
  readonly tables: Tables;
  /** Each inline as its kind writes it; nothing for one of an unknown `type`. */
  inlines(list: readonly Inline[]): Html;
  /** Each block as its kind writes it; nothing for one of an unknown `type`. */
  blocks(list: readonly Block[]): Html;
  /** An HTML id that is unique on a page of several articles. */
  anchor(name: string): string;
  /** The anchor of a quotation for its first words; `undefined` for its later ones, since an id stands once. */
  quoteAnchor(quote: string): string | undefined;
  /** Notes are numbered in the order in which the text refers to them, from 1. */
  noteNumber(note: string): number;
}

/** How HTML is written. */
export interface HtmlOptions {
  /** Put before every id, so that several articles can share a page. Default: nothing. */
  readonly idPrefix?: string;
}

/** A writer for one pass over one article; it remembers which quotations and notes have been met. */
export function htmlWriter<Html>(
  { element, text, each, join }: HtmlBuilder<Html>,
  tables: Tables = {},
  { idPrefix = '' }: HtmlOptions = {},
): HtmlWriter<Html> {
  const anchored = new Set<string>();
  const notes = new Map<string, number>();
  const nothing = join([]);
  const inlineHtml = (inline: Inline) =>
    // Most inlines are words; the longer way leads to the same.
    inline.type === 'text' ? text(inline.value) : (inlineDefinition(inline.type)?.toHtml(inline, writer) ?? nothing);
  const blockHtml = (block: Block) => blockDefinition(block.type)?.toHtml(block, writer) ?? nothing;
  const writer: HtmlWriter<Html> = {
    element,
    text,
    each,
    join,
    tables,
    inlines: (list) => (list.length === 1 ? inlineHtml(list[0]!) : each(list, inlineHtml)),
    blocks: (list) => each(list, blockHtml),
    anchor: (name) => idPrefix + name,
    quoteAnchor(quote) {
      if (anchored.has(quote)) return undefined;
      anchored.add(quote);
      return idPrefix + quote;
    },
    noteNumber(note) {
      const number = notes.get(note) ?? notes.size + 1;
      notes.set(note, number);
      return number;
    },
  };
  return writer;
}
