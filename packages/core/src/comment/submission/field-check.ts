import type { IssueCode } from './field-issue.js';
import type { SubmissionLimits } from './submission-limits.js';

/** What the rules of one field say: the value to store, or the first mistake found. */
export type FieldCheck<Value> =
  | { ok: true; value: Value; doubts?: readonly DraftDoubt[] }
  | { ok: false; code: IssueCode; params?: Record<string, string | number> };

/** What is no mistake but wants a look before it is published. */
export type DraftDoubt = 'reserved-name' | 'mixed-script-name' | 'unusual-host';

export interface FieldRuleContext {
  readonly limits: SubmissionLimits;
  /** Names that only the site itself may carry, already as skeletons. */
  readonly reserved: ReadonlySet<string>;
}

export const mistake = (code: IssueCode, params?: Record<string, string | number>) =>
  ({ ok: false, code, ...(params ? { params } : {}) }) as const;
