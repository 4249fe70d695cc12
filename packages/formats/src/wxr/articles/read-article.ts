import { emptyArchiveReceipt } from '../../archive-receipt.js';
import type { ArticlesReceipt } from '../../archived-articles.js';
import type { ReadOptions, ReadResult } from '../../format.js';
import { inlineText } from '@standfirst/core';
import { ReadError } from '../../read-error.js';
import { asItIs, placeWords, takeReceipt } from '../../receipt-places.js';
import { emptyReceipt } from '../../receipt.js';
import { sourcePlaces } from '../../source-places.js';
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
  const mended = emptyReceipt();
  const told: ArticlesReceipt = { articles: 0, commentsInAll: 0, ...emptyArchiveReceipt() };
  const text = sourceText(source, mended, options.strict);
  const places = sourcePlaces(text);
  const parts = wxrPartsOf(text.replace(/^\u{FEFF}/u, ''), told, articleFields);
  const site = exportSite(told);
  for (const part of parts) if ('terms' in part) site.add(part.item);
  const make = articleMaker(site, told, { ...options, places });
  const articles = parts.flatMap((part) => make(part) ?? []);
  const first = articles.find(({ status }) => status === 'publish') ?? articles[0];
  if (!first) throw noArticle(told.brokeOff?.message);
  const { article, comments, receipt } = first;
  for (const other of articles)
    if (other !== first)
      receipt.discarded.push({ reason: 'another article of the export', text: inlineText(other.article.headline) });
  if (first.status !== 'publish')
    receipt.warnings.push(
      `The post is no public one ("${first.status.slice(0, 40)}"). Nothing of that stands in the article. Keep it from readers yourself.`,
    );
  if (told.brokeOff) receipt.warnings.push(told.brokeOff.message);
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
