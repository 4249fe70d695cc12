import type { CommentBlock } from '@standfirst/core';
import type { Actor } from './moderation-event.js';

/** A text that a comment had before it was edited. Private: readers see the last one alone. */
export interface RevisionRecord {
  /** Which text it was, from 1. */
  readonly revision: number;
  readonly source: string;
  readonly body: readonly CommentBlock[];
  /** When it was replaced, milliseconds since 1970. */
  readonly replacedAt: number;
  /** Who replaced it. */
  readonly actor: Actor;
}

/** The text that takes the place of a comment's last one, and who wrote it when. */
export interface NewText {
  readonly body: readonly CommentBlock[];
  readonly source: string;
  readonly duplicateKey: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: Actor;
}
