import type { Agent, Block, Inline, Media, Quote, Work } from '@standfirst/core';
import type { FeaturedFile } from './facts/post-facts.js';
import type { Receipt, Stretch } from '../receipt.js';
import type { Piece } from './serialized/wordpress-block.js';

/** What the blocks of one post point to, by id. */
export interface Tables {
  readonly media: Record<string, Media>;
  readonly quotes: Record<string, Quote>;
  /** Whoever is named as speaking in the quotations. */
  readonly agents: Record<string, Agent>;
  readonly works: Record<string, Work>;
  readonly notes: Record<string, Inline[]>;
}

/** What is known of a post before its content is read; everything has a default. */
export interface ContentOptions {
  /** The address of the post, which relative links start from. */
  readonly base?: string;
  /** Its language, for the marks of a `<q>`. */
  readonly lang?: string;
  /** WordPress has shown it already, so that line ends and square brackets mean nothing any more. Default: false. */
  readonly rendered?: boolean;
  /** A file of the site, by its number. Default: none is known. */
  readonly file?: (number: string) => FeaturedFile | undefined;
  /** The content of a pattern that posts share (`core/block`), by its number. Default: none is known. */
  readonly pattern?: (number: string) => string | undefined;
}

/** What the kinds of block need while one content is read. */
export interface Reading {
  readonly source: string;
  readonly receipt: Receipt;
  readonly tables: Tables;
  /** The tables of the article that this library wrote down in the content. */
  readonly own: Partial<Tables>;
  /** Whether a quotation has the id. */
  taken(id: string): boolean;
  /** HTML of a block as blocks; their rows go into the tables. */
  html(html: string): Block[];
  /** HTML of a line. */
  line(html: string): Inline[];
  /** What stands in a block: HTML and blocks in their order. */
  pieces(pieces: readonly Piece[]): Block[];
  /** A pattern that posts share, by its number, as a reading of its own; `undefined` where it is not known or goes on without end. */
  pattern(number: string): Reading | undefined;
  /** HTML of a post without blocks, where line ends and square brackets mean something. */
  classic(html: string): Block[];
  /** A reading whose rows are only taken over where what it read is taken. */
  scratch(): Reading;
  /** Says something once, with each place in the content where it happens. */
  warn(sentence: string, place?: Stretch): void;
}

export const emptyTables = (): Tables => ({ media: {}, quotes: {}, agents: {}, works: {}, notes: {} });
