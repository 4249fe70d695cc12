import type { FieldIssue, Problem } from '@standfirst/core';

/** Every refusal: its status, and what happened, why, and what to do. */
const problems = {
  'malformed-request': [
    400,
    'The request could not be read.',
    'It is not in the form that this address takes. Send it as documented.',
  ],
  'invalid-cursor': [
    400,
    'The page asked for does not exist.',
    'Its cursor is not one of ours. Begin again with the first page.',
  ],
  'cross-site': [
    403,
    'The comment came from another site.',
    'Only pages of this site may send comments. Open the article here and send it again.',
  ],
  'thread-closed': [
    403,
    'Comments under this article are closed.',
    'Nothing can be added any more. Keep your text if you want to use it elsewhere.',
  ],
  'not-found': [404, 'There is nothing here.', 'No article has this address. Look for it on the front page.'],
  'method-not-allowed': [
    405,
    'This address only takes comments.',
    'It was asked for something else. Read the article and use the form below it.',
  ],
  duplicate: [
    409,
    'These words stand here already.',
    'The same comment was sent within a day. Look for it in the thread, or change it.',
  ],
  'parent-unavailable': [
    409,
    'The comment you answer is not there any more.',
    'A reply needs a comment that can be read. Send it as a comment of its own.',
  ],
  'too-large': [
    413,
    'The text is too long to be received.',
    'More than 64 KiB are not taken. Shorten it and send it again.',
  ],
  'unsupported-media-type': [
    415,
    'The request has a form that is not taken here.',
    'It must be a plain form or JSON, in UTF-8 and not compressed. Send it as one of the two.',
  ],
  'misdirected-request': [
    421,
    'The request was meant for another site.',
    'Its host is not one of ours. Use the address of this site.',
  ],
  validation: [422, 'The comment has mistakes.', 'It was not stored. Mend the fields named here and send it again.'],
  'idempotency-mismatch': [
    422,
    'This form was sent before, with another text.',
    'One key stands for one comment. Reload the page and send it again.',
  ],
  'rate-limited': [
    429,
    'Too many comments in a short time.',
    'The text was not stored. Wait a moment and send it again.',
  ],
  unavailable: [
    503,
    'Comments cannot be stored at the moment.',
    'The text was not stored. Keep it and send it again in a while.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>;

/** Why a request was refused, in one word; the last part of a problem's `type`. */
export type ProblemCode = keyof typeof problems;

/** The URI that names a problem for good; programs may compare it. */
export const problemType = (code: ProblemCode): string => `urn:standfirst:problem:${code}`;

/** A refusal as RFC 9457 has it. */
export function problem(
  code: ProblemCode,
  more: { issues?: readonly FieldIssue[]; retryAfter?: number } = {},
): Problem {
  const [status, title, detail] = problems[code];
  return { type: problemType(code), title, status, detail, ...more };
}
