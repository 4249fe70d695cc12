import type { Agent, Block, Inline, Media, Quote, Work } from '@standfirst/core';
import type { JsonPlaces } from '../json-places.js';
import type { PortableNode } from './portable-node.js';
import type { Receipt } from '../receipt.js';

/** What the kinds of node need while one document is read. */
export interface Reading {
  readonly receipt: Receipt;
  /** Under `strict` what nobody knows is refused. */
  readonly strict: boolean;
  /** Files by id: those of the document's own table, and those that stand in its body. */
  readonly media: Record<string, Media>;
  /** Quotations by id. */
  readonly quotes: Record<string, Quote>;
  /** Whoever is named as speaking in them, by id. */
  readonly agents: Record<string, Agent>;
  /** What quotations are from, by id. */
  readonly works: Record<string, Work>;
  /** Notes that stand in the marks of words, by id. */
  readonly notes: Record<string, Inline[]>;
  /** Where the file of a reference lies; only the publisher knows. */
  readonly imageUrl: (reference: string) => string | undefined;
  /** The blocks of an array of nodes, or the paragraphs of plain words; none of anything else. */
  blocks(nodes: unknown): Block[];
  /** Words of one line: a plain string, a block, or several, with a break between. */
  inlines(words: unknown): Inline[];
  /** The id of a block by its key; empty where the key is none or stands twice, and an id is to be derived. */
  id(key: unknown, node?: PortableNode): string;
  /** Whether an id is to be derived. */
  lacksIds: boolean;
  /** Where the values of the document stand in its source. */
  readonly places: JsonPlaces;
  /** Says something once, with each place where it is met: an object of the document, or the first of these fields that it has. */
  warn(sentence: string, met?: object, ...fields: readonly string[]): void;
}
