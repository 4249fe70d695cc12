import type { SubmissionOutcome, SubmissionValues } from '@standfirst/core';
import type { Refusal } from '../policies/policy.js';
import { problem } from '../problems.js';
import { toVisibleComment } from '../read/to-public-comment.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { ReplayRecord } from '../records/replay-record.js';
import type { Settings } from '../settings.js';
import { viewerOf } from '../writers/viewer-of.js';

/** What the writer of a comment is told; of one that waits nothing but that it waits, whatever the desk thinks of it. */
export function answerTo(record: CommentRecord, given: ReplayRecord['answer'], settings: Settings): SubmissionOutcome {
  const viewer = viewerOf(record, { isOwn: true, withdrawal: null, reported: false }, settings);
  const place = { articlePath: settings.articlePath, replies: 0 };
  if (given === 'published')
    return { outcome: 'published', comment: toVisibleComment(record, 'published', place), viewer };
  return { outcome: 'held', comment: toVisibleComment(record, 'pending', place), viewer, why: 'moderation' };
}

/** A refusal of the pipeline, with all that was typed. */
export function refusedWith(because: Refusal, values: SubmissionValues): SubmissionOutcome {
  if (because.code === 'validation') return { outcome: 'invalid', issues: because.issues, values };
  const more = because.code === 'rate-limited' ? { retryAfter: because.retryAfter } : {};
  return { outcome: 'refused', problem: problem(because.code, more), values };
}
