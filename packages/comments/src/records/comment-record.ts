import {
  nameSkeleton,
  type Anchor,
  type CommentBlock,
  type CommentState,
  type PublicAuthor,
  type ReasonCode,
} from '@standfirst/core';

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
  /** The passage of the article that it answers, `null` for none. */
  readonly anchor: Anchor | null;
  /** Milliseconds since 1970; what readers are shown. The time inside the id only orders. */
  readonly createdAt: number;
  /** When its text last changed, `null` for a text that never did. */
  readonly editedAt: number | null;
  /** Grows with every change of the text; 1 for the first. */
  readonly revision: number;
  /** When it came into its state. */
  readonly changedAt: number;
  /** Why it was removed. */
  readonly reason: ReasonCode | null;
}

/** What an anchored comment is found by: the quotation that it answers or answers a part of, else the block; `null` without an anchor. */
export const anchorTarget = (anchor: Anchor | null): string | null => anchor?.quote ?? anchor?.block ?? null;

/** What a comment is found by among those whose writers' names look the same; `null` where nothing of the name is a letter. */
export const nameKey = (name: string | undefined): string | null => nameSkeleton(name ?? '') || null;
