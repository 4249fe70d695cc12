import { safeUrl, shortId, type Inline } from '@standfirst/core';
import type { Attributed } from '../../attribution/read-attribution.js';
import type { Markup } from './markup.js';

/** Puts a quotation that the markup names into the table, with whoever speaks and the page that it is from; gives its id. */
export function addQuotation(
  { agents, quotes, taken, works }: Markup,
  words: string,
  cite: string | undefined,
  { attribution, speaker, source: named }: Attributed & { readonly attribution?: Inline[] } = {},
): string {
  const base = `q-${shortId(words)}`;
  let id = base;
  for (let number = 2; quotes.has(id) || taken(id); number += 1) id = `${base}-${number}`;
  const url = cite === undefined ? null : safeUrl(cite, 'website');
  const source = url === null ? named : { ...named, kind: 'document' as const, id: `work-${shortId(url)}`, url };
  if (source) works.set(source.id, source);
  if (speaker && !agents.has(speaker.id)) agents.set(speaker.id, speaker);
  quotes.set(id, {
    id,
    mode: 'direct',
    ...(speaker && { speaker: speaker.id }),
    ...(source && { source: source.id }),
    ...(attribution && { attribution }),
    origin: { by: 'importer', certainty: 'explicit' },
  });
  return id;
}
