import { safeUrl, shortId, type Inline, type Quote } from '@standfirst/core';
import type { Markup } from './markup.js';

/** Puts a quotation that the markup names into the table, with the page that it is from; gives its id. */
export function addQuotation(
  { quotes, taken, works }: Markup,
  words: string,
  cite: string | undefined,
  own: Pick<Quote, 'attribution'> | { readonly attribution?: Inline[] } = {},
): string {
  const base = `q-${shortId(words)}`;
  let id = base;
  for (let number = 2; quotes.has(id) || taken(id); number += 1) id = `${base}-${number}`;
  const url = cite === undefined ? null : safeUrl(cite, 'website');
  const source = url === null ? undefined : `work-${shortId(url)}`;
  if (source !== undefined && url !== null) works.set(source, { kind: 'document', id: source, url });
  quotes.set(id, {
    id,
    mode: 'direct',
    ...(source !== undefined && { source }),
    ...own,
    origin: { by: 'importer', certainty: 'explicit' },
  });
  return id;
}
