import type { CommentBlock, CommentDraft, FieldIssue } from '@standfirst/core';
import type { StoreTransaction } from '../store/store-transaction.js';
import type { PrivateKeys } from '../privacy/private-keys.js';

/** What a policy looks at. */
export interface JudgedSubmission {
  readonly articleId: string;
  /** The texts as they will be stored. */
  readonly draft: CommentDraft;
  /** The tree that the text became. */
  readonly body: readonly CommentBlock[];
  /** The same for texts that look the same; see `duplicateKey`. */
  readonly duplicateKey: string;
  /** Print of the e-mail address, `null` without one. */
  readonly emailHmac: string | null;
  /** Print of the sender's network for today, `null` where the host tells no address. */
  readonly networkHmac: string | null;
}

/** What a policy may use. It runs inside the comment's transaction and must wait for nothing else. */
export interface PolicyContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The transaction that the comment is stored in. */
  readonly store: StoreTransaction;
  /** For prints of what may not be kept as it is. */
  readonly keys: PrivateKeys;
}

/** `hold` and `spam` look the same to the writer; only `refuse` gives the text back. `rule` is kept as evidence, for moderators. */
export type Verdict =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'hold' | 'spam'; readonly rule: string }
  | { readonly verdict: 'refuse'; readonly rule: string; readonly because: Refusal };

/** Why a text goes back to its writer. */
export type Refusal =
  | { readonly code: 'duplicate' }
  | { readonly code: 'rate-limited'; readonly retryAfter: number }
  | { readonly code: 'validation'; readonly issues: readonly FieldIssue[] };

/** One rule of the house. */
export interface Policy {
  /** Kept with its verdict. */
  readonly name: string;
  /** Kept with its verdict; change it with what the policy decides, so that a history tells by which rules was judged. */
  readonly version: string;
  /** Rejects only when the store fails; what it thinks of the text is its verdict. */
  judge(submission: JudgedSubmission, context: PolicyContext): Promise<Verdict>;
}

export const pass: Verdict = { verdict: 'pass' };
