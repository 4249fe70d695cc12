import type { Article, Quote } from '@standfirst/core';
import { findQuotes } from '../find-quotes.js';
import type { FoundQuote } from '../found-quote.js';
import { languageFor } from '../languages/index.js';
import type { Span } from '../span.js';
import { agentTable } from './agent-table.js';
import type { IdentifiedQuote } from './identify.js';
import { leavesOfBody, wrapBody } from './wrap-body.js';
import { isTaken, type Leaf } from './leaf.js';
import { planWraps } from './plan-wraps.js';
import { quoteTable } from './quote-table.js';
import { overlapsAny } from './without-taken.js';
import { tablesInUse, workTable } from './work-table.js';

/**
 * Says who speaks in quotations that a format marks without saying it, as HTML does by `<q>`: whom the rules find for the very
 * words between the marks. Their words, ids and modes stay.
 */
export function completeQuotes(article: Article): Article {
  const silent = new Set(
    Object.values(article.quotes ?? {})
      .filter(isSilent)
      .map(({ id }) => id),
  );
  if (silent.size === 0) return article;
  const { text, leaves } = leavesOfBody(article.body);
  const taken = leaves.flat().filter(isTaken);
  const spans = spansOfSilent(taken, silent);
  const completed = findQuotes(text, { lang: article.lang }).flatMap((found) => identified(found, spans, taken));
  if (completed.length === 0) return article;
  const wraps = planWraps(text, completed).filter((wrap) => !overlapsAny(wrap, taken));
  const agents = agentTable(article, languageFor(article.lang));
  const works = workTable(article, agents);
  const rows = Object.entries(quoteTable(completed, agents, works)).map(([id, row]): [string, Quote] => {
    const own = article.quotes?.[id];
    return [id, { ...own, ...row, ...(own && { mode: own.mode }) }];
  });
  return {
    ...article,
    body: wrapBody(article.body, leaves, wraps),
    quotes: { ...article.quotes, ...Object.fromEntries(rows) },
    ...tablesInUse(agents, works),
  };
}

/** What an importer found between marks, and nothing else is known of it. */
const isSilent = ({ mode, speaker, source, via, cue, attribution, continues, origin }: Quote): boolean =>
  mode === 'direct' &&
  origin?.by === 'importer' &&
  [speaker, source, via, cue, attribution, continues].every((said) => said === undefined);

/** By the start of each stretch of a silent quotation: the stretch, and whose it is. Those that somebody is named for are none. */
function spansOfSilent(taken: readonly Leaf[], silent: Set<string>): Map<number, Span & { readonly id: string }> {
  const spans = new Map<number, Span & { readonly id: string }>();
  for (const { inline } of taken) if (inline.type === 'attribution') for (const id of inline.quotes) silent.delete(id);
  for (const { inline, start, end } of taken)
    if (inline.type === 'quoted' && silent.has(inline.quote)) spans.set(start, { start, end, id: inline.quote });
  return spans;
}

/** The silent quotations whose words the rules found with somebody who says them; a second one goes on with the first. */
function identified(
  found: FoundQuote,
  silent: ReadonlyMap<number, Span & { readonly id: string }>,
  taken: readonly Span[],
): IdentifiedQuote[] {
  if (found.certainty === 'none') return [];
  const ids = new Set<string>();
  for (const { outer } of found.marked) {
    const own = silent.get(outer.start);
    if (own?.end === outer.end) ids.add(own.id);
    else if (overlapsAny(outer, taken)) return [];
  }
  const [first, ...others] = ids;
  if (first === undefined) return [];
  // Only what stands between marks is marked by the format.
  const { continues: _, ...rest } = found;
  return [
    { id: first, found: { ...rest, mode: 'direct' } },
    ...others.map((id): IdentifiedQuote => ({
      id,
      found: { ...rest, mode: 'direct', marked: [], certainty: 'continued' },
      continues: first,
    })),
  ];
}
