import { problem } from '../problems.js';
import { json, problemAnswer, sentHeaders } from './answers.js';
import { askingContext, type Answer } from './asked.js';
import { originOf } from './cross-site.js';
import { guardPost } from './guard-post.js';
import { readJson } from './read-json.js';

/** Takes a comment back; says until when it can be put back. */
export const answerWithdraw: Answer = async (asked) => {
  const { request, params, options } = asked;
  const origin = originOf(request.headers, options.origins);
  if (origin === 'foreign') return problemAnswer(problem('cross-site'));
  const outcome = await options.comments.withdraw(params.article, params.id, askingContext(asked, origin === 'own'));
  return outcome.outcome === 'refused' ? problemAnswer(outcome.problem) : json(outcome, 200, sentHeaders);
};

/** Puts it back; the body is an empty object, so that no form of another site can send it. */
export const answerJsonUndo: Answer = async (asked) => {
  const { request, params, options } = asked;
  const post = await guardPost(request, { origins: options.origins, type: 'application/json' });
  if (!post.ok) return problemAnswer(post.problem);
  const context = askingContext(asked, post.origin === 'own');
  const outcome = await options.comments.undoWithdraw(params.article, params.id, context);
  return outcome.outcome === 'refused' ? problemAnswer(outcome.problem) : json(outcome, 200, sentHeaders);
};

/** Tells the desk of a comment: 202 for the first time and for every other. */
export const answerJsonReport: Answer = async (asked) => {
  const { request, params, options } = asked;
  const post = await guardPost(request, { origins: options.origins, type: 'application/json' });
  if (!post.ok) return problemAnswer(post.problem);
  const { reason, detail = '' } = readJson(post.bytes) ?? {};
  if (typeof reason !== 'string' || typeof detail !== 'string') return problemAnswer(problem('malformed-request'));
  const context = askingContext(asked, post.origin === 'own');
  const outcome = await options.comments.report(params.article, params.id, { reason, detail }, context);
  return outcome.outcome === 'refused' ? problemAnswer(outcome.problem) : json(outcome, 202, sentHeaders);
};
