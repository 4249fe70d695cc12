import type { FieldIssue, SubmissionOutcome, SubmissionValues } from '@standfirst/core';
import type { Failure } from './logic/failure-sentence.js';

/** What a form tells its reader, beside the fields themselves. */
export interface FormState {
  /** What stands in the fields; nothing that was typed is lost when a form comes back. */
  values?: SubmissionValues | undefined;
  /** Mistakes, each told at its field and in the summary. */
  issues?: readonly FieldIssue[] | undefined;
  /** Why the whole comment was not taken. A `Problem` of a server fits. */
  failure?: Failure | undefined;
  /** How far the comment got. */
  notice?: 'sending' | 'published' | 'held' | undefined;
}

/** The state that an answer of the comment service puts a form into. After success the fields are empty. */
export function stateOf(outcome: SubmissionOutcome | undefined): FormState {
  if (!outcome) return {};
  switch (outcome.outcome) {
    case 'invalid':
      return { values: outcome.values, issues: outcome.issues };
    case 'refused':
      return { values: outcome.values, issues: outcome.problem.issues, failure: outcome.problem };
    default:
      return { notice: outcome.outcome };
  }
}
