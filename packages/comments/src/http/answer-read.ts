import { isCommentId } from '@standfirst/core';
import { problem } from '../problems.js';
import type { ReadRequest } from '../read/read-comments.js';
import { problemAnswer } from './answers.js';
import type { Answer, Asked } from './asked.js';
import { cacheable } from './cacheable.js';
import { readQuery } from './read-query.js';

/** A page that everybody sees alike; `null` where there is nothing. */
const answerPage =
  (read: (asked: Asked, request: ReadRequest) => Promise<object | null>): Answer =>
  async (asked) => {
    const request = readQuery(asked.query);
    if (typeof request === 'string') return problemAnswer(problem(request));
    const body = await read(asked, request);
    return body === null ? problemAnswer(problem('not-found')) : cacheable(asked.request, body);
  };

/** The thread with a page of conversations. `own` is left out: it is one writer's. */
export const answerThread = answerPage(async ({ params, query, options }, request) => {
  const comment = query.get('comment');
  const page = await options.comments.thread(params.article, {
    ...request,
    ...(comment === null ? {} : { comment }),
  });
  if (page === null) return null;
  const { own: _own, ...shared } = page;
  return shared;
});

/** All comments in order of acceptance, page by page. */
export const answerList = answerPage(({ params, options }, request) => options.comments.list(params.article, request));

/** What stands below one comment on the article, page by page. */
export const answerReplies = answerPage(({ params, options }, request) =>
  options.comments.replies(params.article, params.id, request),
);

/** One comment by its own address, with what it answers. */
export const answerPermalink: Answer = async ({ request, params, options }) => {
  const found = isCommentId(params.id) ? await options.comments.permalink(params.article, params.id) : null;
  if (found === 'gone') return problemAnswer(problem('gone'));
  return found === null ? problemAnswer(problem('not-found')) : cacheable(request, found);
};

/** How many comments stand under up to 100 articles, in the order in which they were asked for. */
export const answerCounts: Answer = async ({ request, query, options }) => {
  const articles = [...new Set(query.getAll('article'))];
  if (articles.length === 0 || articles.length > 100) return problemAnswer(problem('malformed-request'));
  const counts = await options.comments.counts(articles);
  return cacheable(request, { items: articles.map((articleId) => ({ articleId, count: counts.get(articleId) ?? 0 })) });
};
