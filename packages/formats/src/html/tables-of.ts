import type { ArticleInput, Block, Inline } from '@standfirst/core';
import type { OwnFacts } from '../own-facts.js';
import { takeReceipt } from '../receipt-places.js';
import type { PlaceIn, Receipt } from '../receipt.js';
import type { Fragment } from './read-fragment.js';
import { rowsInUse } from './rows-in-use.js';
import { rowsOfQuoted } from './rows-of-quoted.js';

/** The tables of an article out of its text, and what was noted beside it: a row is read out of words where none was noted. */
export function tablesOf(
  body: readonly Block[],
  found: Fragment & { readonly notes: Readonly<Record<string, Inline[]>> },
  noted: OwnFacts | undefined,
  { receipt, placeIn }: { readonly receipt: Receipt; readonly placeIn: PlaceIn },
): Pick<ArticleInput, 'quotes' | 'agents' | 'works' | 'media' | 'notes'> {
  const said = rowsOfQuoted(body);
  const quotes = Object.entries({ ...said.quotes, ...found.quotes }).filter(
    ([id]) => !Object.hasOwn(noted?.quotes ?? {}, id),
  );
  const agents = { ...said.agents, ...found.agents };
  const rows = rowsInUse({ ...found, agents, quotes: Object.fromEntries(quotes) }, body);
  // Where the article says itself who speaks, nothing was guessed.
  if (noted && Object.keys(rows.quotes).length === 0) found.receipt.guessed.length = 0;
  takeReceipt(found.receipt, receipt, placeIn);
  const tables = Object.entries({
    quotes: { ...rows.quotes, ...noted?.quotes },
    agents: { ...rows.agents, ...noted?.agents },
    works: { ...rows.works, ...noted?.works },
    media: { ...rows.media, ...noted?.media },
    notes: { ...found.notes, ...noted?.notes },
  });
  return Object.fromEntries(tables.filter(([, table]) => Object.keys(table).length > 0));
}
