import { problem, type ProblemCode } from '../problems.js';
import { json, problemAnswer } from './answers.js';
import type { Answer } from './asked.js';
import { deskRead, guardDeskPost } from './at-the-desk.js';
import { PRIVATE } from './cacheable.js';
import { readJson } from './read-json.js';
import { isState, readMoves } from './read-moves.js';
import { readLimit } from './read-query.js';

/** A page of the comments in one state, over all articles or of one. */
export const answerQueue = deskRead(async ({ query, options }) => {
  const state = query.get('state') ?? 'pending';
  const sort = query.get('sort') ?? 'oldest';
  const limit = readLimit(query, 50, 200);
  if (!isState(state) || (sort !== 'oldest' && sort !== 'newest') || limit === null)
    return refused('malformed-request');
  const [articleId, after] = [query.get('article'), query.get('cursor')];
  const place = { ...(articleId === null ? {} : { articleId }), ...(after === null ? {} : { after }) };
  return (await options.comments.queue({ state, sort, limit, ...place })) ?? refused('invalid-cursor');
});

/** Everything that was done, behind a cursor: what a webhook missed is read again here. */
export const answerEvents = deskRead(async ({ query, options }) => {
  const limit = readLimit(query, 100, 500);
  const after = query.get('after');
  if (limit === null) return refused('malformed-request');
  return (await options.comments.audit({ limit, ...(after === null ? {} : { after }) })) ?? refused('invalid-cursor');
});

/** Up to 200 moves, each with its own result. */
export const answerActions: Answer = async (asked) => {
  const guarded = await guardDeskPost(asked);
  if (guarded instanceof Response) return guarded;
  const moves = readMoves(readJson(guarded.post.bytes)?.['items'], guarded.who);
  if (moves === null) return problemAnswer(problem('malformed-request'));
  return json({ items: await asked.options.comments.moderateAll(moves) }, 200, PRIVATE);
};

const refused = (code: ProblemCode) => problem(code);
