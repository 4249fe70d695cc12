import { commentSubmissionSchema, type SubmissionField, type SubmissionValues } from './submission.js';

export const submissionFields = Object.keys(commentSubmissionSchema.entries) as SubmissionField[]; // `keys` forgets the names of its argument

/**
 * Takes from anything what the form has fields for, as text. `strange` names the fields that held something else: they are
 * mistakes, since a number or a list in place of a comment was not typed by a reader.
 */
export function readValues(input: unknown): { values: SubmissionValues; strange: SubmissionField[] } {
  const values: SubmissionValues = {};
  const strange: SubmissionField[] = [];
  const given: object = typeof input === 'object' && input !== null ? input : {};
  for (const field of submissionFields) {
    // Own members only: `toString` and `constructor` of a prototype are nobody's words.
    const value: unknown = Object.hasOwn(given, field) ? given[field as keyof typeof given] : undefined; // own, so it may be read
    if (typeof value === 'string') values[field] = value;
    else if (value !== undefined && value !== null) strange.push(field);
  }
  return { values, strange };
}
