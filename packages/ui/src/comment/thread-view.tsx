import {
  buildThread,
  type Article,
  type CommentSort,
  type PublicComment,
  type Thread,
  type ThreadRow,
  type ViewerState,
} from '@standfirst/core';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { classNames, rootView } from '../root-view.js';
import { commentWords, type CommentWords } from './comment-words.js';
import type { CommentDeed } from './deed-words.js';
import { startBodies } from './draw-body.js';
import { drawComment, type CommentPlace } from './draw-comment.js';
import { passagesOf } from './passages-of.js';
import { headingElement, type HeadingLevel } from './heading-element.js';
import { plural } from './logic/fill-words.js';

/** Attributes that are not named here, and the `ref`, reach the `<section>`. */
export interface ThreadViewProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** In any order; replies find their places by `parentId`. */
  comments: readonly PublicComment[];
  /** Says whether one may still write, and how many comments there are beyond those given. */
  thread?: Thread | undefined;
  /** The order of the comments on the article itself; the thread's own, else oldest first. */
  sort?: CommentSort | undefined;
  /** What this reader may do; kept apart from the comments, which are the same for everybody. */
  viewer?: readonly ViewerState[] | undefined;
  /** Of the heading over the thread; 2 when left out. */
  headingLevel?: HeadingLevel | undefined;
  /** English when left out. */
  words?: CommentWords | undefined;
  /** Where the reply to a comment is written; `null` for no reply links. A page without JavaScript follows it. */
  replyHref?: ((id: string) => string) | null | undefined;
  /**
   * The page on which a reader edits, takes back or reports a comment; `viewer` says which of them. What was taken back is put
   * back on the page where it was taken back. Without it no links stand there.
   */
  deedHref?: ((id: string, deed: CommentDeed) => string) | undefined;
  /** The article over the thread, so that comments on its words lead to them, and say so where they are gone. */
  article?: Article | undefined;
  /** Put before every id of the article, as its view was told. */
  articleIdPrefix?: string | undefined;
  /** Where the form stands; set it when the form is far below. */
  respondHref?: string | undefined;
  /** IANA name; UTC when left out. */
  timeZone?: string | undefined;
}

const replyOnSamePage = (id: string) => `?replyTo=${id}#respond`;

/** The conversation: comments in nested lists of at most three levels. */
export const ThreadView = rootView<HTMLElement, ThreadViewProps>('ThreadView', (props, ref) => {
  const { comments, thread, sort, viewer, headingLevel = 2, words = commentWords, className, ...others } = props;
  const { replyHref = replyOnSamePage, deedHref, article, articleIdPrefix, respondHref, timeZone, ...rest } = others;
  const open = thread === undefined || thread.state === 'open';
  const order = sort ?? thread?.sort.default ?? 'oldest';
  const count = thread?.counts.published ?? comments.filter(({ state }) => state === 'published').length;
  const Heading = headingElement(headingLevel);
  const headingId = `${rest.id ?? 'comments'}-heading`;
  const known = new Map(viewer?.map((state) => [state.commentId, state]));
  const bodies = startBodies();
  const passages = passagesOf(comments, article, articleIdPrefix);
  const linkFrom = open && replyHref ? replyHref : () => undefined;
  return (
    <section
      id="comments"
      aria-labelledby={headingId}
      {...rest}
      ref={ref}
      className={classNames('sf-thread', className)}
      data-sf-thread={order}
      data-sf-count={count}
    >
      <header className="sf-thread-header">
        <Heading className="sf-thread-heading" id={headingId}>
          {count === 0 ? words.thread.none : plural(words.thread.count, count, words.lang)}
        </Heading>
        {open && respondHref && (
          <a className="sf-thread-respond" href={respondHref}>
            {words.thread.respond}
          </a>
        )}
      </header>
      {!open && <p className="sf-thread-closed">{words.thread.closed}</p>}
      {comments.length > 0
        ? nestedLists(buildThread(comments, { sort: order }), (comment, inReplyTo) =>
            drawComment(
              comment,
              {
                inReplyTo,
                timeZone,
                passage: passages.get(comment.id),
                mine: known.get(comment.id)?.mine,
                deeds: deedHref && deedsOf(comment, known.get(comment.id), deedHref),
                undoHref: known.get(comment.id)?.canUndoUntil && deedHref?.(comment.id, 'withdraw'),
                replyHref: linkFrom(comment.id),
              },
              words,
              bodies,
            ),
          )
        : open && <p className="sf-thread-empty">{words.thread.empty}</p>}
    </section>
  );
});

/** Everybody may report what others wrote; what is one's own, `viewer` knows. */
function deedsOf(
  { id, state }: PublicComment,
  viewer: ViewerState | undefined,
  href: NonNullable<ThreadViewProps['deedHref']>,
): CommentPlace['deeds'] {
  const link = (deed: CommentDeed, isOpen: boolean) => (isOpen ? [{ deed, href: href(id, deed) }] : []);
  if (!viewer?.mine) return link('report', state === 'published' && !viewer?.reported);
  return [...link('edit', viewer.editableUntil !== undefined), ...link('withdraw', viewer.canWithdraw === true)];
}

/**
 * Nested lists, since assistive technology says their depth and length, and they stay readable without styles. They are built
 * from the end, without recursion: a reply deeper than the last level stands below what it answers and says so in words.
 */
function nestedLists(
  rows: readonly ThreadRow[],
  draw: (comment: PublicComment, inReplyTo: CommentPlace['inReplyTo']) => ReactElement,
) {
  const byId = new Map(rows.map((row) => [row.comment.id, row]));
  const waiting: ReactElement[][] = [];
  for (const { comment, depth, orphan } of rows.toReversed()) {
    const replies = waiting[depth + 1] ?? [];
    waiting[depth + 1] = [];
    const parent = byId.get(comment.parentId ?? '');
    const inReplyTo = orphan ? 'unseen' : parent?.depth === depth ? parent.comment : undefined;
    (waiting[depth] ??= []).push(
      <li key={comment.id} className="sf-thread-item">
        {draw(comment, inReplyTo)}
        {replies.length > 0 && <ol className="sf-thread-list">{replies.reverse()}</ol>}
      </li>,
    );
  }
  return <ol className="sf-thread-list">{waiting[0]?.reverse()}</ol>;
}
