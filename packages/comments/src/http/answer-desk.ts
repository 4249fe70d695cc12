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

/** Everything that was done, oldest first unless said otherwise: what a webhook missed is read again here. */
export const answerEvents = deskRead(async ({ query, options }) => {
  const sort = query.get('sort') ?? 'oldest';
  const limit = readLimit(query, 100, 500);
  const [after, before] = [query.get('after'), query.get('before')];
  if (limit === null || (sort !== 'oldest' && sort !== 'newest') || (after !== null && before !== null))
    return refused('malformed-request');
  const place = { ...(after === null ? {} : { after }), ...(before === null ? {} : { before }) };
  return (await options.comments.audit({ sort, limit, ...place })) ?? refused('invalid-cursor');
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
