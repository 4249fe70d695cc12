import { isLongerThan } from '../text-hygiene/count-graphemes.js';
import type { FieldIssue } from './field-issue.js';
import type { SubmissionLimits } from './submission-limits.js';

/** The fields that a browser can judge; the values as they stand in the form. */
export interface DraftFields {
  name?: string;
  email?: string;
  url?: string;
  body?: string;
}

const EMAIL = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\]]+$/;

/**
 * What a browser can tell before sending: fields left empty, texts too long, an address or website that cannot be one.
 * Small on purpose, without the schema library; `validateSubmission` on the server decides.
 */
export function checkDraft(values: DraftFields, limits: SubmissionLimits): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const check = (field: keyof DraftFields, required: boolean, max: number, malformed?: (text: string) => boolean) => {
    const text = (values[field] ?? '').trim();
    if (!text) required && issues.push({ field, code: 'required' });
    else if (isLongerThan(text, max)) issues.push({ field, code: 'too-long', params: { max, unit: 'graphemes' } });
    else if (malformed?.(text)) issues.push({ field, code: 'malformed' });
  };
  check('name', limits.name === 'required', limits.nameGraphemes);
  check('email', limits.email === 'required', limits.emailBytes, (text) => !EMAIL.test(text));
  check('url', false, limits.urlBytes, (text) => !/^https?:\/\/[^\s/]/i.test(text));
  check('body', true, limits.bodyGraphemes);
  return issues;
}
