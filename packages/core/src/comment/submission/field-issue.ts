import type { SubmissionField } from './submission.js';

/** What is wrong with a field; a code, so that each page says it in its own words. */
export type IssueCode =
  | 'required'
  | 'too-long'
  | 'malformed'
  | 'malformed-unicode'
  | 'control-characters'
  | 'scheme-not-allowed'
  | 'too-many-links'
  | 'parent-unavailable'
  | 'passage-unavailable';

/** One mistake in one field. */
export interface FieldIssue {
  field: SubmissionField;
  /** Stable: pages choose their sentence by it. */
  code: IssueCode;
  /** Figures for the sentence: `max` with `unit` (`graphemes`, `bytes` or `lines`), or `actual`. */
  params?: Record<string, string | number>;
}
