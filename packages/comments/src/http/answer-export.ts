import type { PublicComment } from '@standfirst/core';
import type { Comments } from '../comments.js';
import { problem } from '../problems.js';
import { problemAnswer } from './answers.js';
import type { Answer } from './asked.js';
import { CACHED } from './cacheable.js';

/** The whole thread, one comment a line, as `@standfirst/formats/ndjson` reads it; never more than a page is in memory. */
export const answerExport: Answer = async ({ request, params, options }) => {
  if (!(await options.comments.has(params.article))) return problemAnswer(problem('not-found'));
  const headers = {
    ...CACHED,
    'content-type': 'application/x-ndjson; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'attachment; filename="comments.ndjson"',
  };
  if (request.method === 'HEAD') return new Response(null, { headers });
  const lines = linesOf(params.article, options.comments);
  const text = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(text.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(body, { headers });
};

async function* linesOf(articleId: string, comments: Comments): AsyncGenerator<string, undefined> {
  let after: string | undefined;
  do {
    const page = await comments.list(articleId, { limit: 100, ...(after === undefined ? {} : { after }) });
    if (page === null) return;
    if (page.items.length > 0) yield page.items.map((item) => `${JSON.stringify(archived(item))}\n`).join('');
    after = page.next;
  } while (after !== undefined);
}

/** Field by field: what is not named here is not handed out. */
function archived(comment: PublicComment): object {
  const { type, schemaVersion, id, parentId, threadId, author, createdAt, state, body } = comment;
  const own = { type, schemaVersion, id, parentId, article: { id: threadId }, author, createdAt, state, body };
  if (comment.author === null) return { ...own, ...(comment.reason && { reason: comment.reason }) };
  const { anchor, editedAt } = comment;
  return { ...own, ...(anchor && { anchor }), ...(editedAt && { editedAt }) };
}
