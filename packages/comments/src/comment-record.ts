import type { ActorKind, CommentAction, CommentBlock, CommentState, PublicAuthor, ReasonCode } from '@standfirst/core';

/** A comment as a store keeps it; everything here may reach a reader, once its state allows. */
export interface CommentRecord {
  readonly articleId: string;
  readonly id: string;
  /** `null` for a comment on the article itself. */
  readonly parentId: string | null;
  /** The comment at the top of its conversation; its own id when it is that comment. */
  readonly rootId: string;
  /** How many comments stand above it, 0 to 32. */
  readonly depth: number;
  readonly state: CommentState;
  /** `null` once erased. */
  readonly author: PublicAuthor | null;
  /** `null` once erased. */
  readonly body: readonly CommentBlock[] | null;
  /** Milliseconds since 1970; what readers are shown. The time inside the id only orders. */
  readonly createdAt: number;
  /** Why it was removed. */
  readonly reason: ReasonCode | null;
}

/** What one policy said of a submission. */
export interface PolicyEvidence {
  /** Its `name`. */
  readonly policy: string;
  readonly verdict: 'pass' | 'hold' | 'spam' | 'refuse';
  /** Which rule of the policy decided. */
  readonly rule?: string;
}

declare const isPrivate: unique symbol;

/** What no reader may see: kept in a table of its own. The brand keeps it out of every public type. */
export interface PrivateRecord {
  readonly [isPrivate]?: never;
  /** The text as it was cleaned, before it became a tree. */
  readonly source: string;
  /** The same for texts that look the same. */
  readonly duplicateKey: string;
  /** The address sealed with AES-256-GCM, `null` without one. */
  readonly emailCipher: Uint8Array | null;
  /** Which key sealed it. */
  readonly emailKeyId: string | null;
  /** For finding what one person wrote, when they ask for it. */
  readonly emailHmac: string | null;
  /** Under a key that changes every day. */
  readonly ipHmac: string | null;
  /** Such as `firefox linux`: a family and a system, no version. */
  readonly browserFamily: string | null;
  /** What each policy said, in the order in which they judged. */
  readonly evidence: readonly PolicyEvidence[];
  /** Print of the cookie of the browser that sent it. */
  readonly writerHash: string | null;
  /** When the address print goes, milliseconds since 1970. */
  readonly purgeAt: number;
}

/** One move of one comment. Events are only added, never changed. */
export interface ModerationEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Who moved it; `id` is the site's own name for that person. */
  readonly actor: { readonly kind: ActorKind; readonly id?: string };
  readonly action: CommentAction;
  /** `null` for the first event of a comment. */
  readonly from: CommentState | null;
  readonly to: CommentState;
  readonly reason?: ReasonCode;
}

/** The answer that was given under an idempotency key. */
export interface ReplayRecord {
  readonly key: string;
  /** Print of the request; another request under the same key is a mistake of its sender. */
  readonly requestHash: string;
  readonly commentId: string;
  readonly answer: 'published' | 'held';
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}
