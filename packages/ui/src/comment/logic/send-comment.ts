import type { Problem, VisibleComment } from '@standfirst/core';
import type { Failure } from './failure-sentence.js';

/** What became of one attempt to send. Never thrown. */
export interface SendResult extends Partial<Pick<Problem, 'issues'>> {
  /** Stored: published, or pending. */
  readonly comment?: VisibleComment;
  readonly failure?: Failure;
  // None of them: no answer of a comment service. Let the browser send the real form, whose answer is a page.
}

/** Members that an answer may have; what is no JSON has none. */
type Answer = Partial<Problem> & Pick<SendResult, 'comment'>;

/** Milliseconds; more than a server takes that writes to its disk. */
const PATIENCE = 20_000;

/** Sends the fields of the form as JSON, `idempotencyKey` among them. */
export async function sendComment(api: string, values: Readonly<Record<string, string>>): Promise<SendResult> {
  try {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
      signal: AbortSignal.timeout(PATIENCE),
    });
    // Parsed at the border: each member is looked at before it is used.
    const { comment, issues, type, retryAfter } = (await response.json().catch(() => ({}))) as Answer;
    if (comment || issues) return { comment, issues } as SendResult; // one of them is there
    // What stands in front of a service refuses in HTML. The time is not always there.
    if (type || response.status > 428) return { failure: { type: type ?? 'unavailable', retryAfter } as Failure };
    return {};
  } catch {
    // Nobody answered in time, or nobody could be reached.
    return { failure: { type: navigator.onLine ? 'timeout' : 'offline' } };
  }
}
