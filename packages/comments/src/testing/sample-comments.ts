import type { CommentSubmission, SubmissionOutcome } from '@standfirst/core';
import { createComments, type Comments } from '../comments.js';
import type { ArticleSettings, CommentsOptions, PostContext } from '../comments-options.js';
import { memoryStore } from '../stores/memory/index.js';

const articles = new Map<string, ArticleSettings>([
  ['a', {}],
  ['b', {}],
  ['closed', { state: 'closed' }],
  ['first', { moderation: 'first-time' }],
]);

/** Comments in memory, without rates, under the articles `a`, `b`, `closed` and `first` (read until one was accepted). */
export const sampleComments = (own: Partial<CommentsOptions> = {}): Comments =>
  createComments({
    store: memoryStore(),
    secret: 'a secret for tests, 32 bytes long',
    article: (id) => articles.get(id) ?? null,
    rate: 'off',
    ...own,
  });

let sent = 0;

/** A submission without mistakes, with words that no other has. */
export const sampleSubmission = () => ({ name: 'Ada', email: 'ada@example.com', body: `Comment ${(sent += 1)}` });

/** Sends one to article `a`. */
export const send = (comments: Comments, own: CommentSubmission = {}, context: Partial<PostContext> = {}) =>
  comments.post({ ...sampleSubmission(), ...own }, { articleId: 'a', ...context });

/** The comment's id, or the outcome in words where there is none. */
export const idOf = (outcome: SubmissionOutcome): string =>
  'comment' in outcome ? outcome.comment.id : JSON.stringify(outcome);

/** The outcome's name, or the status of its problem. */
export const said = (outcome: SubmissionOutcome) =>
  outcome.outcome === 'refused' ? outcome.problem.status : outcome.outcome;

/** The ids that readers find. */
export const shown = async (comments: Comments, articleId = 'a') =>
  (await comments.list(articleId))?.items.map(({ id }) => id);
