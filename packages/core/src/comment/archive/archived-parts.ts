import * as v from 'valibot';
import type { CommentState } from '../moderation/comment-state.js';

/** The states, as data. */
export const archivedState = v.picklist([
  'unconfirmed',
  'pending',
  'published',
  'spam',
  'rejected',
  'removed',
  'withdrawn',
  'erased',
] as const satisfies CommentState[]);

/** A point of time, RFC 3339. */
export const instant = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)),
    'Expected a date and time of RFC 3339',
  ),
);
