import { problem } from '../problems.js';
import { json, problemAnswer, sentHeaders } from './answers.js';
import type { Answer } from './asked.js';
import { bearerOf } from './at-the-desk.js';
import { PRIVATE } from './cacheable.js';
import { originOf } from './cross-site.js';
import { guardPost } from './guard-post.js';
import { readJson } from './read-json.js';

/** Has a link mailed to an address: 202, whether anything is known of it or not. */
export const answerProof: Answer = async ({ request, options }) => {
  const post = await guardPost(request, { origins: options.origins, type: 'application/json' });
  if (!post.ok) return problemAnswer(post.problem);
  const { purpose, email } = readJson(post.bytes) ?? {};
  const isPurpose = purpose === 'export' || purpose === 'erase' || purpose === 'confirm-email';
  if (!isPurpose || typeof email !== 'string' || !/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(email))
    return problemAnswer(problem('malformed-request'));
  const outcome = await options.comments.askForProof(purpose, email);
  return outcome.outcome === 'refused' ? problemAnswer(outcome.problem) : json(outcome, 202, sentHeaders);
};

/** All that is kept of whoever has the token of the mail: once, and as a bearer, so that it stands in no log. */
export const answerExportByProof: Answer = async ({ request, options }) => {
  // The token is used up, so a request without a body to receive it must not.
  if (request.method === 'HEAD') return new Response(null, { status: 200, headers: PRIVATE });
  const token = bearerOf(request);
  const found = token === null ? null : await options.comments.exportByProof(token);
  return found === null ? notProven() : json(found, 200, PRIVATE);
};

/** Erases all of it. */
export const answerEraseByProof: Answer = async ({ request, options }) => {
  if (originOf(request.headers, options.origins) === 'foreign') return problemAnswer(problem('cross-site'));
  const token = bearerOf(request);
  const erased = token === null ? null : await options.comments.eraseByProof(token);
  return erased === null ? notProven() : json({ outcome: 'erased', count: erased }, 202, PRIVATE);
};

const notProven = () => problemAnswer(problem('not-signed-in'), { 'www-authenticate': 'Bearer' });
