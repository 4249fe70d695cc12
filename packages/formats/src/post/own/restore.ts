import { takeReceipt } from '../../receipt-places.js';
import type { Block, Inline } from '@standfirst/core';
import type { Reading } from '../reading.js';
import { innerBlocks, type WordPressBlock } from '../serialized/wordpress-block.js';
import { blockFields, factsOf, meaningOf, notedBlock, type OwnFacts } from './own-facts.js';

/** What was read of a block's HTML, with the rows of that reading. */
export interface Found {
  readonly blocks: readonly Block[];
  readonly reading: Reading;
}

/**
 * The block as this library wrote it down, where its HTML still says what it said then; `undefined` where an editor has
 * changed it, so that what stands there counts.
 */
export function restored({ as, of }: OwnFacts, { blocks, reading: tried }: Found, reading: Reading): Block | undefined {
  const [only, ...more] = blocks;
  if (!as) return undefined;
  if (blockFields(String(as['type'])).length === 0) {
    const { media, quotes, works } = tried.tables;
    if (of !== meaningOf(blocks, media, quotes, works)) return undefined;
    const noted = notedBlock(as, {});
    return noted?.type === 'figure' && !reading.own.media ? undefined : noted;
  }
  if (!only || more.length > 0 || only.type !== as['type']) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...only };
  const inner = Object.fromEntries(blockFields(only.type).map((field) => [field, fields[field]]));
  const noted = notedBlock(as, inner);
  if (noted?.type === 'blockquote' && only.type === 'blockquote') keepAttribution(noted.quote, only.quote, of, tried);
  if (noted) {
    tried.receipt.guessed.length = 0; // the note says it
    takeReading(tried, reading);
  }
  return noted;
}

/** The row of the article counts; where an editor has written another line below the words, that line does. */
function keepAttribution(
  noted: string | undefined,
  found: string | undefined,
  of: string | undefined,
  { tables, own }: Reading,
): void {
  const line = found === undefined ? undefined : tables.quotes[found]?.attribution;
  if (found !== undefined && found !== noted) Reflect.deleteProperty(tables.quotes, found);
  const row = noted === undefined ? undefined : own.quotes?.[noted];
  if (row && line && of !== meaningOf(line)) tables.quotes[row.id] = { ...row, attribution: line };
}

/** A box that stands for a block which WordPress has no kind for: its title is printed in it. */
export function restoredGroup({ as, of }: OwnFacts, block: WordPressBlock, reading: Reading): Block | undefined {
  if (!as || (as['type'] !== 'aside' && as['type'] !== 'update')) return undefined;
  const parts = innerBlocks(block).filter((inner) => factsOf(inner).part !== undefined);
  const title = parts.find((inner) => factsOf(inner).part === 'title');
  const words = title && titleWords(reading.pieces([title]));
  const field = as['type'] === 'aside' ? 'title' : 'headline';
  const noted = of === undefined || (words && of === meaningOf(words)) ? as : { ...as, [field]: words };
  const rest = innerBlocks(block).filter((inner) => !parts.includes(inner));
  return notedBlock(noted, { children: reading.pieces(rest) });
}

/** The words of the line that prints a title. */
export const titleWords = ([first]: readonly Block[]): Inline[] =>
  first?.type === 'paragraph' || first?.type === 'heading' ? first.children : [];

/** Takes over what another reading found and said; places in what it read are none here. */
export function takeReading(own: Reading, { source, tables: to, receipt }: Reading): void {
  const { tables: from } = own;
  // What stands in another content has no place in this one.
  takeReceipt(own.receipt, receipt, (start, end) => (own.source === source ? { start, end } : undefined));
  Object.assign(to.media, from.media);
  Object.assign(to.quotes, from.quotes);
  Object.assign(to.agents, from.agents);
  Object.assign(to.works, from.works);
  Object.assign(to.notes, from.notes);
}
