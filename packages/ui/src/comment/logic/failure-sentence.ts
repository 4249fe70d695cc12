import type { Problem } from '@standfirst/core';
import type { CommentWords } from '../comment-words.js';
import { plural } from './fill-words.js';

/** Why a comment was not taken: a problem's `type`, or `offline` and `timeout`, which no server can say. */
export type Failure = Pick<Problem, 'type' | 'retryAfter'>;

/** What happened and when to try again, in words. */
export const failureSentence = (
  { type, retryAfter }: Failure,
  { lang, failures, state }: Pick<CommentWords, 'lang' | 'failures' | 'state'>,
): string =>
  (failures[type.replace(/.*[/#:]/, '')] ?? failures.refused) +
  (retryAfter ? ` ${plural(state.again, retryAfter, lang)}` : '');
