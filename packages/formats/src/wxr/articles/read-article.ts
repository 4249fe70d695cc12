import { emptyArchiveReceipt } from '../../archive-receipt.js';
import type { ArchivedArticle, ArticlesReceipt } from '../../archived-articles.js';
import type { ReadOptions, ReadResult } from '../../format.js';
import { inlineText } from '@standfirst/core';
import { ReadError } from '../../read-error.js';
import { asItIs, placeWords, takeReceipt } from '../../receipt-places.js';
import { emptyReceipt, type Receipt } from '../../receipt.js';
import { sourcePlaces, type SourcePlaces } from '../../source-places.js';
import { sourceText } from '../../source-text.js';
import { wxrPartsOf } from '../wxr-parts.js';
import { articleFields } from './article-fields.js';
import { articleMaker } from './article-maker.js';
import { exportSite } from './export-site.js';

/**
 * Reads the one article of an export that is in memory, such as that of a single post; of several the first public one, and the
 * receipt names the others. `readArticles` reads exports of any length.
 */
export function readArticle(source: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  const { articles, mended, places } = articlesIn(source, options);
  const first = articles.find(isPublic) ?? articles[0]!; // `articlesIn` throws where there is none
  for (const other of articles)
    if (other !== first)
      first.receipt.discarded.push({
        reason: 'another article of the export',
        text: inlineText(other.article.headline),
      });
  return finished(first, mended, places);
}

/** Every public article of an export that is in memory; where none is public, the others. The receipt of the first names those left out. */
export function readAllArticles(
  source: string | Uint8Array,
  { id: _id, ...options }: ReadOptions = {},
): readonly ReadResult[] {
  const { articles, mended, places } = articlesIn(source, options);
  const open = articles.filter(isPublic);
  const [first, ...others] = open.length > 0 ? open : articles;
  if (!first) return [];
  if (open.length > 0)
    for (const other of articles)
      if (!isPublic(other))
        first.receipt.discarded.push({
          reason: `article that is "${other.status.slice(0, 40)}"`,
          text: inlineText(other.article.headline),
        });
  return [finished(first, mended, places), ...others.map((other) => finished(other, emptyReceipt(), places))];
}

const isPublic = ({ status }: ArchivedArticle): boolean => status === 'publish';

function articlesIn(source: string | Uint8Array, options: ReadOptions) {
  const mended = emptyReceipt();
  const told: ArticlesReceipt = { articles: 0, commentsInAll: 0, ...emptyArchiveReceipt() };
  const text = sourceText(source, mended, options.strict);
  const places = sourcePlaces(text);
  const parts = wxrPartsOf(text.replace(/^\u{FEFF}/u, ''), told, articleFields);
  const site = exportSite(told);
  for (const part of parts) if ('terms' in part) site.add(part.item);
  const make = articleMaker(site, told, { ...options, places });
  const articles = parts.flatMap((part) => make(part) ?? []);
  if (articles.length === 0) throw noArticle(told.brokeOff?.message);
  if (told.brokeOff) mended.warnings.push(told.brokeOff.message);
  return { articles, mended, places };
}

/** An article with what was told of the whole export, and with its places. */
function finished(found: ArchivedArticle, mended: Receipt, places: SourcePlaces): ReadResult {
  const { article, comments, receipt, status } = found;
  if (!isPublic(found))
    receipt.warnings.push(
      `The post is no public one ("${status.slice(0, 40)}"). Nothing of that stands in the article. Keep it from readers yourself.`,
    );
  takeReceipt(mended, receipt, asItIs);
  placeWords(receipt, places);
  return { article, comments, receipt };
}

const noArticle = (why: string | undefined) =>
  new ReadError(
    'not-archive',
    why ??
      'The export holds no article. Its items are pictures, menus or comments, of which no article can be made. Export posts or pages.',
  );
