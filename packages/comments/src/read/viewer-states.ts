import type { ViewerState } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import type { Settings } from '../settings.js';
import { isOwn, writerPrints } from '../writers/writer-prints.js';
import { viewerOf } from '../writers/viewer-of.js';

/** What one reader may do with comments of one article; ids of nothing are left out. Never for a shared cache. */
export async function viewerStates(
  articleId: string,
  ids: readonly string[],
  context: WriterContext,
  settings: Settings,
): Promise<ViewerState[]> {
  const prints = writerPrints(context, '', settings.now(), settings.keys);
  const readers = [prints.authorKey, prints.writerHash, prints.networkHmac].filter((reader) => reader !== null);
  const relations = await settings.store.listRelations(articleId, ids, readers);
  return relations.map(({ comment, withdrawnAt, isReported, ...secret }) => {
    const own = isOwn(secret, prints);
    const reported = isReported && !own && comment.state === 'published';
    return viewerOf(comment, { isOwn: own, withdrawal: withdrawnAt, reported }, settings);
  });
}
