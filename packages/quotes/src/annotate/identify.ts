import { shortId } from '@standfirst/core';
import type { FoundQuote } from '../found-quote.js';
import { freeId } from './agent-table.js';

/** A found quotation with the id that it gets. */
export interface IdentifiedQuote {
  id: string;
  found: FoundQuote;
  /** The id of the quotation that it goes on with. */
  continues?: string;
}

/** Ids come from the words, so that a second import of the same article gives the same ones. */
export function identify(
  text: string,
  found: readonly FoundQuote[],
  taken: Readonly<Record<string, unknown>>,
): IdentifiedQuote[] {
  const used: Record<string, unknown> = { ...taken };
  const identified: IdentifiedQuote[] = [];
  for (const quote of found) {
    const words = quote.fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
    const id = freeId(`q-${shortId(words)}`, used);
    used[id] = quote;
    const before = quote.continues === undefined ? undefined : identified[quote.continues]?.id;
    identified.push({ id, found: quote, ...(before !== undefined && { continues: before }) });
  }
  return identified;
}
