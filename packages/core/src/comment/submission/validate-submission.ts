import { isCommentId } from '../comment-id.js';
import type { FieldIssue } from './field-issue.js';
import { defaultLimits, type SubmissionLimits } from './submission-limits.js';
import type { SubmissionField, SubmissionValues } from './submission.js';
import { nameSkeleton } from '../text-hygiene/name-skeleton.js';
import { checkAbout, type About } from './about.js';
import { checkBody } from './check-body.js';
import { checkEmail } from './check-email.js';
import { checkName } from './check-name.js';
import { checkWebsite } from './check-website.js';
import { mistake, type DraftDoubt, type FieldCheck, type FieldRuleContext } from './field-check.js';
import { readValues } from './read-values.js';

/** A submission that passed every rule; texts are in their stored form, empty where a field was left empty. */
export interface CommentDraft {
  readonly name: string;
  /** Empty where it is optional and was left out; its form is checked, not whether it exists. */
  readonly email: string;
  /** As `safeUrl` gives it back; empty without one. */
  readonly url: string;
  /** The text as typed, cleaned of what nobody can see; not yet a tree. */
  readonly body: string;
  /** The comment that is answered, `null` for the article. */
  readonly parentId: string | null;
  /** The words of the article that the comment is about, as the reader's page had them; `null` for the article as a whole. */
  readonly about: About | null;
  /** 1 to 128 visible ASCII characters, `null` without one. */
  readonly idempotencyKey: string | null;
  /** Whether the hidden field was filled: browsers do that too, so it proves nothing. */
  readonly trapped: boolean;
  /** What wants a look before the comment is published. */
  readonly doubts: readonly DraftDoubt[];
}

/**
 * A draft that can be stored, or every mistake in the order of the form. Either way `values` has all that was typed.
 */
export type Validation =
  | { ok: true; draft: CommentDraft; values: SubmissionValues }
  | { ok: false; issues: readonly FieldIssue[]; values: SubmissionValues };

/** The limits that differ from `defaultLimits`, and what only the site itself knows. */
export interface ValidationOptions extends Partial<SubmissionLimits> {
  /** Names that only the site itself may carry; others who type them are held. */
  readonly reservedNames?: readonly string[];
}

// Short ones are let pass here: a reader could not mend them, and a key never gives an answer to another request than its own.
const KEY = /^[\x21-\x7e]{1,128}$/;

/** The one check of a submission: every mistake of every field at once, in the order of the form, and all that was typed. */
export function validateSubmission(input: unknown, options: ValidationOptions = {}): Validation {
  const { reservedNames = [], ...own } = options;
  const context: FieldRuleContext = {
    limits: { ...defaultLimits, ...own },
    reserved: new Set(reservedNames.map(nameSkeleton)),
  };
  const { values, strange } = readValues(input);
  const issues: FieldIssue[] = [];
  const doubts: DraftDoubt[] = [];
  const take = <Value>(field: SubmissionField, check: FieldCheck<Value>, fallback: Value): Value => {
    const result = strange.includes(field) ? mistake('malformed') : check;
    if (!result.ok) {
      issues.push({ field, code: result.code, ...(result.params ? { params: result.params } : {}) });
      return fallback;
    }
    doubts.push(...(result.doubts ?? []));
    return result.value;
  };

  const draft: CommentDraft = {
    name: take('name', checkName(values.name ?? '', context), ''),
    email: take('email', checkEmail(values.email ?? '', context), ''),
    url: take('url', checkWebsite(values.url ?? '', context), ''),
    body: take('body', checkBody(values.body ?? '', context), ''),
    parentId: take('parentId', checkParent(values.parentId), null),
    about: take('about', checkAbout(values.about), null),
    idempotencyKey: take('idempotencyKey', checkKey(values.idempotencyKey), null),
    trapped: (values.subject ?? '') !== '' || strange.includes('subject'),
    doubts,
  };
  return issues.length === 0 ? { ok: true, draft, values } : { ok: false, issues, values };
}

function checkParent(value = ''): FieldCheck<string | null> {
  if (value === '') return { ok: true, value: null };
  return isCommentId(value) ? { ok: true, value } : mistake('parent-unavailable');
}

function checkKey(value = ''): FieldCheck<string | null> {
  if (value === '') return { ok: true, value: null };
  return KEY.test(value) ? { ok: true, value } : mistake('malformed');
}
