import type { ElementContent } from 'hast';
import type { Article } from '../article/article.js';
import { blockDefinition, type Block } from '../blocks/index.js';
import { inlineDefinition, type Inline } from '../inlines/index.js';

/** The parts of an article that its body points into. */
export type Tables = Partial<Pick<Article, 'quotes' | 'agents' | 'works' | 'media' | 'notes'>>;

/** What the kinds need while they write themselves as HTML. */
export interface HtmlWriter {
  readonly tables: Tables;
  inlines(list: readonly Inline[]): ElementContent[];
  blocks(list: readonly Block[]): ElementContent[];
  /** An HTML id that is unique on a page of several articles. */
  anchor(name: string): string;
  /** The anchor of a quotation for its first words; `undefined` for its later ones, since an id stands once. */
  quoteAnchor(quote: string): string | undefined;
  /** Notes are numbered in the order in which the text refers to them, from 1. */
  noteNumber(note: string): number;
}

export interface HtmlOptions {
  /** Put before every id, so that several articles can share a page. Default: nothing. */
  readonly idPrefix?: string;
}

/** A writer for one pass over one article; it remembers which quotations and notes have been met. */
export function htmlWriter(tables: Tables = {}, { idPrefix = '' }: HtmlOptions = {}): HtmlWriter {
  const anchored = new Set<string>();
  const notes: string[] = [];
  const writer: HtmlWriter = {
    tables,
    inlines: (list) => list.flatMap((inline) => inlineDefinition(inline.type)?.toHtml(inline, writer) ?? []),
    blocks: (list) => list.flatMap((block) => blockDefinition(block.type)?.toHtml(block, writer) ?? []),
    anchor: (name) => idPrefix + name,
    quoteAnchor(quote) {
      if (anchored.has(quote)) return undefined;
      anchored.add(quote);
      return idPrefix + quote;
    },
    noteNumber: (note) => (notes.includes(note) ? notes.indexOf(note) : notes.push(note) - 1) + 1,
  };
  return writer;
}
