import type { FieldIssue } from './field-issue.js';
import type { VisibleComment } from '../public-comment.js';
import type { SubmissionValues } from './submission.js';
import type { ViewerState } from '../thread/thread.js';

/** A refusal as RFC 9457 has it. `type` is stable: programs may compare it. */
export interface Problem {
  /** A URI; `problemType` of `@standfirst/comments` makes those of the comment service. */
  type: string;
  /** What happened, in one sentence; the same for every problem of the type. */
  title: string;
  /** The HTTP status that goes with it. */
  status: number;
  /** Why it matters and what to do. */
  detail?: string;
  /** The mistakes in the fields; present where the text itself was not in order. */
  issues?: readonly FieldIssue[];
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
}

/** What became of a submission. Every one of them is expected: none is thrown. */
export type SubmissionOutcome =
  | { outcome: 'published'; comment: VisibleComment; viewer: ViewerState }
  | { outcome: 'held'; comment: VisibleComment; viewer: ViewerState; why: 'moderation' }
  | { outcome: 'invalid'; issues: readonly FieldIssue[]; values: SubmissionValues }
  | { outcome: 'refused'; problem: Problem; values: SubmissionValues };
