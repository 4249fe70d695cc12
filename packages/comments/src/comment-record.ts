import type { ActorKind, CommentAction, CommentBlock, CommentState, PublicAuthor, ReasonCode } from '@standfirst/core';

/** A comment as a store keeps it; everything here may reach a reader, once its state allows. */
export interface CommentRecord {
  readonly articleId: string;
  readonly id: string;
  readonly parentId: string | null;
  readonly rootId: string;
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
  readonly duplicateKey: string;
  readonly emailCipher: Uint8Array | null;
  readonly emailKeyId: string | null;
  /** For finding what one person wrote, when they ask for it. */
  readonly emailHmac: string | null;
  /** Under a key that changes every day. */
  readonly ipHmac: string | null;
  /** Such as `firefox linux`: a family and a system, no version. */
  readonly browserFamily: string | null;
  readonly evidence: readonly PolicyEvidence[];
  /** Print of the cookie of the browser that sent it. */
  readonly writerHash: string | null;
  /** When the address print goes, milliseconds since 1970. */
  readonly purgeAt: number;
}

/** One move of one comment. Events are only added, never changed. */
export interface ModerationEvent {
  readonly at: number;
  readonly actor: { readonly kind: ActorKind; readonly id?: string };
  readonly action: CommentAction;
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
  readonly expiresAt: number;
}
