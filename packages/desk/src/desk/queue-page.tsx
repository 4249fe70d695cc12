import type { CommentRecord } from '@standfirst/comments';
import { DeskDocument } from '../views/desk-document.js';
import type { DeskQueue } from '../views/desk-model.js';
import { deskWords as words } from '../views/desk-words.js';
import { QueueView } from '../views/queue-view.js';
import { deskPage } from './desk-answers.js';
import type { DeskContext } from './desk-context.js';
import type { DeskHandler } from './desk-routes.js';
import { headlineOf, readItem } from './read-item.js';
import { refusalPage } from './refusal-page.js';

/** Each comes with its context; so many can be read before the page grows old. */
const PAGE = 20;
const MOST = 200;

export const isQueue = (text: string | null): text is DeskQueue => text !== null && Object.hasOwn(words.queues, text);

/** The comments of one queue, the one that waits longest first. */
export const queuePage: DeskHandler = async (context, { query }) => {
  const { articles, assets, notices, who } = context;
  const state = query.get('state');
  const queue = isQueue(state) ? state : 'pending';
  const articleId = query.get('article') ?? undefined;
  const after = query.get('after') ?? undefined;
  const found = await readQueue(queue, { articleId, after }, context);
  if (found === null) return refusalPage(400, assets);
  const items = await Promise.all(found.records.map((comment) => readItem(comment, context)));
  const counts = await countQueues(context);
  return deskPage(
    <DeskDocument title={words.queues[queue]} assets={assets} who={who} at="/desk" script={assets.queueScript}>
      <QueueView
        queue={queue}
        counts={counts}
        items={items.flatMap((read) => (read ? [read.item] : []))}
        next={found.next}
        isLater={after !== undefined}
        article={articleId === undefined ? undefined : await headlineOf(articleId, articles)}
        notice={notices.find(who, query.get('done'))}
      />
    </DeskDocument>,
  );
};

async function readQueue(
  queue: DeskQueue,
  { articleId, after }: { articleId: string | undefined; after: string | undefined },
  { comments }: DeskContext,
): Promise<{ records: readonly CommentRecord[]; next?: string | undefined } | null> {
  if (queue === 'reported') return { records: (await comments.reported(MOST)).map(({ comment }) => comment) };
  const own = { ...(articleId !== undefined && { articleId }), ...(after !== undefined && { after }) };
  const sort = queue === 'pending' ? 'oldest' : 'newest';
  const page = await comments.queue({ state: queue, sort, limit: PAGE, ...own });
  if (page === null) return null;
  const query = new URLSearchParams({ state: queue, ...(articleId !== undefined && { article: articleId }) });
  if (page.next !== undefined) query.set('after', page.next);
  return {
    records: page.items.map(({ comment }) => comment),
    next: page.next === undefined ? undefined : `/desk?${query.toString()}`,
  };
}

async function countQueues({ comments, articles }: DeskContext): Promise<ReadonlyMap<DeskQueue, number>> {
  const [states, reported, published] = await Promise.all([
    comments.queueCounts(),
    comments.reported(MOST),
    countPublished({ comments, articles }),
  ]);
  const counts = new Map<DeskQueue, number>();
  for (const [state, count] of states) if (state !== 'erased') counts.set(state, count);
  counts.set('reported', reported.length);
  if (published !== null) counts.set('published', published);
  return counts;
}

/** `null` where there are more articles than fit on a page: whoever reads the desk does not wait for their figures. */
async function countPublished({ comments, articles }: Pick<DeskContext, 'comments' | 'articles'>) {
  const page = await articles.list(undefined);
  if (page === null || page.next !== undefined) return null;
  const counts = await comments.counts(page.items.map(({ id }) => id));
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
