import type { ViewerState } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import type { CommentRecord } from '../records/comment-record.js';
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
  const stateOf = async (comment: CommentRecord) => {
    const { store } = settings;
    const own = isOwn(await store.findPrivate(articleId, comment.id), prints);
    const events = own && comment.state === 'withdrawn' ? await store.listEvents(articleId, comment.id) : [];
    const last = events.at(-1);
    const reports = own || comment.state !== 'published' ? [] : await store.listReports(articleId, comment.id);
    const reported = reports.some(({ reader }) => readers.includes(reader));
    const withdrawal = last?.action === 'withdraw' ? last.at : null;
    return viewerOf(comment, { isOwn: own, withdrawal, reported }, settings);
  };
  return Promise.all((await settings.store.findAll(articleId, ids)).map(stateOf));
}
