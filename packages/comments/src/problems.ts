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
  'not-signed-in': [
    401,
    'This is not for everybody.',
    'It is not known who asks, or the link was used before. Sign in, or have a new link sent.',
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
  'edit-window-closed': [
    403,
    'This comment cannot be changed any more.',
    'The time for changes is over, or it is not to be read any more. Answer it instead, if something is to be added.',
  ],
  'undo-window-closed': [
    403,
    'This comment cannot be put back.',
    'The time for it is over, or it was not its writer who took it back. Write it again if it is to be read.',
  ],
  'not-found': [404, 'There is nothing here.', 'No article has this address. Look for it on the front page.'],
  'method-not-allowed': [
    405,
    'This address is asked in another way.',
    'It does not take this method. Use one that Allow names, or read the article and use the form below it.',
  ],
  duplicate: [
    409,
    'These words stand here already.',
    'The same comment was sent within a day. Look for it in the thread, or change it.',
  ],
  'illegal-transition': [
    409,
    'This cannot be done with the comment as it is.',
    'Its state does not allow it, perhaps because somebody else was faster. Reload it and look again.',
  ],
  'parent-unavailable': [
    409,
    'The comment you answer is not there any more.',
    'A reply needs a comment that can be read. Send it as a comment of its own.',
  ],
  gone: [410, 'This comment is gone.', 'It was erased and will not come back. Read the conversation it was part of.'],
  'precondition-failed': [
    412,
    'The comment was changed in the meantime.',
    'What was sent belongs to an earlier text, and was not stored. Reload the comment and make the change again.',
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
  'precondition-required': [
    428,
    'It is not said which text is to be changed.',
    'Two changes could overwrite each other. Send If-Match with the tag of the text you have.',
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
