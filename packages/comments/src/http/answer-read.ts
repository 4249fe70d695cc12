import { createHash } from 'node:crypto';
import { isCommentId } from '@standfirst/core';
import { problem, type ProblemCode } from '../problems.js';
import type { ReadRequest } from '../read/read-comments.js';
import { StoreError } from '../store-error.js';
import { json, problemAnswer } from './answers.js';
import type { CommentsHandlerOptions } from './handler-options.js';
import type { Route } from './route.js';

/** The same for every reader, so that it may stand in any cache: what one writer alone may see is not in it. */
const CACHED = { 'cache-control': 'public, max-age=5, stale-while-revalidate=60' };

/** `…/threads/<id>`: the thread with a page of conversations; `…/threads/<id>/comments`: all comments, page by page. */
export async function answerRead(
  request: Request,
  query: URLSearchParams,
  { kind, articleId }: Route,
  { comments }: CommentsHandlerOptions,
): Promise<Response> {
  const asked = readQuery(query);
  if (typeof asked === 'string') return problemAnswer(problem(asked));
  try {
    const body =
      kind === 'thread' ? await readThread(comments, articleId, asked) : await comments.list(articleId, asked);
    if (body === null) return problemAnswer(problem('not-found'));
    const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`;
    const headers = { ...CACHED, etag };
    const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known.includes(etag)) return new Response(null, { status: 304, headers });
    const answer = json(body, 200, headers);
    return request.method === 'HEAD' ? new Response(null, answer) : answer;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return problemAnswer(problem('unavailable', { retryAfter: 30 }));
  }
}

async function readThread(comments: CommentsHandlerOptions['comments'], articleId: string, asked: ReadRequest) {
  const page = await comments.thread(articleId, asked);
  if (page === null) return null;
  const { thread, items, next } = page;
  return { thread, items, ...(next === undefined ? {} : { next }) };
}

function readQuery(query: URLSearchParams): ReadRequest | ProblemCode {
  const sort = query.get('sort') ?? 'oldest';
  const cursor = query.get('cursor');
  const limit = Number(query.get('limit') ?? 20);
  if (sort !== 'oldest' && sort !== 'newest') return 'malformed-request';
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return 'malformed-request';
  if (cursor !== null && !isCommentId(cursor)) return 'invalid-cursor';
  return { sort, limit, ...(cursor === null ? {} : { after: cursor }) };
}
