import type { ArticleInput } from '@standfirst/core';
import type { ReadOptions } from '../format.js';
import { pieceOf } from '../html/read-piece.js';
import { tablesOf } from '../html/tables-of.js';
import { parsePiece } from '../html/tree/parse-html.js';
import { langOf, withOwnFacts } from '../own-facts.js';
import type { Receipt } from '../receipt.js';
import type { SourcePlaces } from '../source-places.js';
import type { FoundEntry } from './found-feed.js';

/** The article in an entry that this library has written, by what it noted there; `undefined` for entries of others. */
export function notedArticle(
  { facts: given, content, base, url }: FoundEntry,
  { lang: wanted }: ReadOptions,
  receipt: Receipt,
  places: SourcePlaces,
): ArticleInput | undefined {
  if (given === undefined || content?.isHtml === false) return undefined;
  const start = base ?? url;
  const tree = parsePiece(content?.value ?? '');
  const piece = pieceOf(tree, {
    lang: wanted ?? langOf(given) ?? 'und',
    ...(start !== undefined && { base: start }),
    areNotesNoted: true,
  });
  const facts = withOwnFacts(given, piece.blocks, receipt);
  if (!facts) return undefined;
  receipt.warnings.push(...tree.notes);
  const placeIn = content?.placeIn ?? places.text(tree.source);
  return {
    ...facts,
    ...tablesOf(facts.body, piece, facts, { receipt, placeIn }),
    type: 'article',
    schemaVersion: 1,
    lang: wanted ?? facts.lang,
  };
}
