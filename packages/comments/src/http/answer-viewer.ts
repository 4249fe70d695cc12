import { isCommentId } from '@standfirst/core';
import { problem } from '../problems.js';
import { json, problemAnswer } from './answers.js';
import { askingContext, type Answer } from './asked.js';
import { PRIVATE } from './cacheable.js';
import { textTag } from './text-tag.js';

/** What this reader may do with up to 100 comments: apart from the thread, so that the thread can be cached. */
export const answerViewer: Answer = async (asked) => {
  const { query, params, options } = asked;
  const ids = [...new Set(query.getAll('ids').flatMap((some) => some.split(',')))];
  if (ids.length > 100 || !ids.every(isCommentId)) return problemAnswer(problem('malformed-request'));
  if (!(await options.comments.has(params.article))) return problemAnswer(problem('not-found'));
  const items = await options.comments.viewer(params.article, ids, askingContext(asked));
  return json({ items }, 200, PRIVATE);
};

/** The text of a comment as its writer typed it, for the form that changes it; the tag goes into `If-Match`. */
export const answerSource: Answer = async (asked) => {
  const { article, id } = asked.params;
  const own = await asked.options.comments.ownText(article, id, askingContext(asked));
  if (own === null) return problemAnswer(problem('not-found'));
  return json(own, 200, { ...PRIVATE, etag: textTag(own.revision) });
};

/** What this writer sent under the article and nobody has accepted yet. */
export const answerOwn: Answer = async (asked) => {
  const { writer } = askingContext(asked);
  const page = await asked.options.comments.thread(asked.params.article, { limit: 1, ...(writer && { writer }) });
  return page === null ? problemAnswer(problem('not-found')) : json({ items: page.own }, 200, PRIVATE);
};
