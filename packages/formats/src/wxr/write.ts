import type { ArchivedComment } from '@standfirst/core';
import type { ArchiveWriteOptions, ArchiveWriting } from '../archive.js';
import type { Loss } from '../format.js';
import { commentLines } from './comment-lines.js';
import { ITEM_CLOSE, itemLines, wxrHead, WXR_CLOSE } from './item-lines.js';
import { lossCounter } from './wxr-losses.js';

/**
 * Writes an export that WordPress imports: an item for each article, in it its comments. Where WordPress has an article of
 * the same title and date, its importer puts the comments there. Names, websites and e-mail addresses that its columns
 * cannot hold are cut or left out; the losses say how many.
 */
export function write(comments: AsyncIterable<ArchivedComment>, options: ArchiveWriteOptions = {}): ArchiveWriting {
  const losses: Loss[] = [];
  return { output: pieces(comments, options, losses), losses };
}

async function* pieces(
  comments: AsyncIterable<ArchivedComment>,
  options: ArchiveWriteOptions,
  losses: Loss[],
): AsyncGenerator<string> {
  const lose = lossCounter(losses);
  yield wxrHead(options);
  let article: string | null = null;
  // The numbers of an export; those of one article are kept, since replies name them.
  let numbers = new Map<string, number>();
  let items = 0;
  let written = 0;
  for await (const comment of comments) {
    const key = JSON.stringify(comment.article);
    if (key !== article) {
      if (article !== null) yield ITEM_CLOSE;
      article = key;
      numbers = new Map();
      yield itemLines(comment.article, comment.createdAt, (items += 1));
    }
    written += 1;
    const parent = comment.parentId === null ? 0 : numbers.get(comment.parentId);
    if (parent === undefined)
      lose('parent', 'what is answered does not stand before the answer, so that it became a comment on the article');
    numbers.set(comment.id, written);
    yield commentLines(comment, written, parent ?? 0, options.private ?? false, lose);
  }
  if (article !== null) yield ITEM_CLOSE;
  yield WXR_CLOSE;
}
