import type { CommentHistory, CommentRecord } from '@standfirst/comments';
import type { DeskItem } from '../views/desk-model.js';
import type { DeskContext } from './desk-context.js';

type Reading = Pick<DeskContext, 'comments' | 'articles'>;

/** A comment with all that a decision needs, and its history. */
export async function readItem(
  { articleId, id }: Pick<CommentRecord, 'articleId' | 'id'>,
  { comments, articles }: Reading,
): Promise<{ item: DeskItem; history: CommentHistory } | null> {
  const history = await comments.history(articleId, id);
  if (history === null) return null;
  const { comment, source, events, reports } = history;
  const [headline, answers, others] = await Promise.all([
    headlineOf(articleId, articles),
    comment.parentId === null ? null : comments.history(articleId, comment.parentId).then((parent) => parent ?? 'gone'),
    comments.othersByAddress(articleId, id),
  ]);
  const item: DeskItem = {
    comment,
    source,
    events,
    answers,
    others,
    headline,
    articleHref:
      comment.state === 'published'
        ? `${comments.articlePath(articleId)}?c=${id}#comment-${id}`
        : comments.articlePath(articleId),
    reports: reports.filter(({ resolvedAt }) => resolvedAt === null),
  };
  return { item, history };
}

/** The headline of an article, or its id once its page is gone. */
export async function headlineOf(articleId: string, articles: Reading['articles']): Promise<string> {
  return (await articles.find(articleId))?.headline ?? articleId;
}
