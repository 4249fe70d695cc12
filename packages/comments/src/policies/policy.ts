import type { CommentBlock, CommentDraft, FieldIssue } from '@standfirst/core';
import type { ProvenIdentity } from '../records/private-record.js';
import type { ReplayRecord } from '../records/replay-record.js';
import type { PipelineReads } from '../store/store-transaction.js';
import type { PrivateKeys } from '../privacy/private-keys.js';
import type { EffectiveThread } from '../threads/effective-thread.js';

/** What a policy looks at: a new comment, or a new text of one. */
export interface JudgedSubmission {
  readonly articleId: string;
  /** Id of the comment whose text is changed, `null` for a new comment. */
  readonly editOf: string | null;
  readonly thread: EffectiveThread;
  /** `missing` where what it answers is not there, or not to be read, in this very article. */
  readonly parent: 'none' | 'readable' | 'missing';
  /** Keys under which the same request may have been sent before, and its print; none for an edit. */
  readonly replay: { readonly keys: readonly string[]; readonly requestHash: string };
  /** The texts as they will be stored. */
  readonly draft: CommentDraft;
  /** The tree that the text became. */
  readonly body: readonly CommentBlock[];
  /** The same for texts that look the same; see `duplicateKey`. */
  readonly duplicateKey: string;
  /** Whether the text is long enough that two people do not say the same by chance. */
  readonly isTelling: boolean;
  /** Who the writer is, as far as it was proved. */
  readonly identity: ProvenIdentity;
  /** Whether the site vouches for the writer as one of its own. */
  readonly isStaff: boolean;
  /** Print of the typed e-mail address, `null` without one. */
  readonly emailHmac: string | null;
  /** Print of the sender's network for today, `null` where the host tells no address. */
  readonly networkHmac: string | null;
}

/** What a policy may use. It runs inside the comment's transaction and must wait for nothing else. */
export interface PolicyContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the transaction that the comment is stored in. */
  readonly store: PipelineReads;
  /** For prints of what may not be kept as it is. */
  readonly keys: PrivateKeys;
}

/** `hold` and `spam` look the same to the writer; only `refuse` gives the text back. `rule` is kept as evidence, for moderators. */
export type Verdict =
  | { readonly verdict: 'pass' }
  | {
      readonly verdict: 'hold' | 'spam';
      readonly rule: string;
      /** The entry of the site's own lists that was found; never words of the writer. */
      readonly entry?: string;
    }
  | { readonly verdict: 'refuse'; readonly rule: string; readonly because: Refusal }
  /** The same request was answered before: it gets the same answer, and nothing more is judged. */
  | { readonly verdict: 'answered'; readonly replay: ReplayRecord };

/** Why a text goes back to its writer. */
export type Refusal =
  | { readonly code: 'duplicate' | 'thread-closed' | 'parent-unavailable' | 'idempotency-mismatch' }
  | { readonly code: 'rate-limited'; readonly retryAfter: number }
  | { readonly code: 'validation'; readonly issues: readonly FieldIssue[] };

/** One rule of the house. */
export interface Policy {
  /** Kept with its verdict. */
  readonly name: string;
  /** Kept with its verdict; change it with what the policy decides, so that a history tells by which rules was judged. */
  readonly version: string;
  /** Whether those that the site vouches for are spared. */
  readonly sparesStaff?: boolean;
  /** Rejects only when the store fails; what it thinks of the text is its verdict. */
  judge(submission: JudgedSubmission, context: PolicyContext): Promise<Verdict>;
}

export const pass: Verdict = { verdict: 'pass' };
