import type { PublicComment } from '@standfirst/core';
import type { ComponentPropsWithoutRef } from 'react';
import { rootView } from '../root-view.js';
import type { AboutPassage } from './about-passage.js';
import { commentWords, type CommentWords } from './comment-words.js';
import type { CommentDeed } from './deed-words.js';
import { startBodies } from './draw-body.js';
import { drawComment } from './draw-comment.js';

/** Attributes that are not named here, and the `ref`, reach the `<article>`. */
export interface CommentViewProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  comment: PublicComment;
  /** The words of the page; English when left out. */
  words?: CommentWords | undefined;
  /** Where a reply is written; without it no link stands there. */
  replyHref?: string | undefined;
  /** What the reader may do with it besides, each with the page on which that is done. */
  deeds?: readonly { readonly deed: CommentDeed; readonly href: string }[] | undefined;
  /** Where its writer puts back what they took back; below the place of it. */
  undoHref?: string | undefined;
  /** Says in words what is answered, where the place in the list does not; `'unseen'` when that is not on the page. */
  inReplyTo?: PublicComment | 'unseen' | undefined;
  /** The words of the article that it is about; without it, they are printed as the comment has them. */
  passage?: AboutPassage | undefined;
  /** Marks a comment as the reader's own. */
  mine?: boolean | undefined;
  /** IANA name; UTC when left out. */
  timeZone?: string | undefined;
}

/** One comment, or the place of one that is gone. */
export const CommentView = rootView<HTMLElement, CommentViewProps>('CommentView', (props, ref) => {
  const { comment, words = commentWords, replyHref, deeds, undoHref, inReplyTo, ...others } = props;
  const { passage, mine, timeZone, ...root } = others;
  const place = { replyHref, deeds, undoHref, inReplyTo, passage, mine, timeZone };
  return drawComment(comment, place, words, startBodies(), { ...root, ref });
});
