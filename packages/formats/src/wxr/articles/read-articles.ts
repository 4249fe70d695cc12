import type { ArchiveSource } from '../../archive.js';
import { emptyArchiveReceipt } from '../../archive-receipt.js';
import type { ArchivedArticle, ArticlesOptions, ArticlesReading, ArticlesReceipt } from '../../archived-articles.js';
import { wxrParts } from '../wxr-parts.js';
import { articleFields, siteFields } from './article-fields.js';
import { articleMaker } from './article-maker.js';
import { exportSite, type ExportSite } from './export-site.js';

/**
 * Reads the posts and pages of a WordPress export one at a time, with their readers' comments; memory does not grow with the
 * file but for the addresses of its pictures and the patterns that posts share. An export has these in any place: give a function
 * that opens the file anew, and it is read twice, so that each article has its own; of a stream those are known that stand before it.
 */
export function readArticles(
  source: ArchiveSource | (() => ArchiveSource),
  options: ArticlesOptions = {},
): ArticlesReading {
  const receipt: ArticlesReceipt = { articles: 0, commentsInAll: 0, ...emptyArchiveReceipt() };
  return { articles: articles(source, receipt, options), receipt };
}

async function* articles(
  source: ArchiveSource | (() => ArchiveSource),
  receipt: ArticlesReceipt,
  options: ArticlesOptions,
): AsyncGenerator<ArchivedArticle> {
  const site = exportSite(receipt);
  if (typeof source === 'function') await rememberSite(source(), site);
  const make = articleMaker(site, receipt, options);
  for await (const part of wxrParts(typeof source === 'function' ? source() : source, receipt, articleFields)) {
    const article = make(part);
    if (article) yield article;
  }
}

/** What is wrong with the export is told by the second reading. */
async function rememberSite(source: ArchiveSource, site: ExportSite): Promise<void> {
  for await (const part of wxrParts(source, emptyArchiveReceipt(), siteFields))
    if ('terms' in part) site.add(part.item);
}
