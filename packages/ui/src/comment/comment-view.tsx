import { safeUrl, type PublicComment, type VisibleComment } from '@standfirst/core';
import type { ComponentPropsWithoutRef } from 'react';
import { classNames, rootView } from '../root-view.js';
import { CommentBody, ReadersLink } from './comment-body.js';
import { commentWords, type CommentWords } from './comment-words.js';
import { dateInWords } from './date-in-words.js';
import { fill } from './logic/fill-words.js';
import { withName } from './with-name.js';

/** Attributes that are not named here, and the `ref`, reach the `<article>`. */
export interface CommentViewProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  comment: PublicComment;
  /** The words of the page; English when left out. */
  words?: CommentWords | undefined;
  /** Where a reply is written; without it no link stands there. */
  replyHref?: string | undefined;
  /** Says in words what is answered, where the place in the list does not; `'unseen'` when that is not on the page. */
  inReplyTo?: PublicComment | 'unseen' | undefined;
  /** Marks a comment as the reader's own. */
  mine?: boolean | undefined;
  /** IANA name; UTC when left out. */
  timeZone?: string | undefined;
}

/** One comment, or the place of one that is gone. */
export const CommentView = rootView<HTMLElement, CommentViewProps>('CommentView', (props, ref) => {
  const { comment, words = commentWords, replyHref, inReplyTo, mine, timeZone, className, ...rest } = props;
  const id = `comment-${comment.id}`;
  const root = { ...rest, ref, id, className: classNames('sf-comment', className), 'data-state': comment.state };
  if (comment.author === null) {
    return (
      <article {...root} aria-labelledby={`${id}-by`}>
        <p className="sf-comment-gone" id={`${id}-by`}>
          {words.comment[comment.state]}
        </p>
      </article>
    );
  }
  return (
    <article {...root} aria-labelledby={`${id}-by`} {...(comment.lang ? { lang: comment.lang } : {})}>
      <header className="sf-comment-header">
        <Author comment={comment} words={words} mine={mine} />
        <p className="sf-comment-date">
          <a href={safeUrl(comment.permalink, 'link') ?? `#${id}`}>
            <time dateTime={comment.createdAt}>{dateInWords(comment.createdAt, words.lang, timeZone)}</time>
          </a>
          {comment.editedAt && <span className="sf-comment-edited"> ({words.comment.edited})</span>}
        </p>
        {inReplyTo && <InReplyTo to={inReplyTo} words={words} />}
      </header>
      {comment.state === 'pending' && (
        <p className="sf-comment-pending" role="status">
          {words.comment.pending}
        </p>
      )}
      <div className="sf-comment-body" dir={comment.dir ?? 'auto'}>
        <CommentBody body={comment.body} />
      </div>
      {replyHref && comment.state === 'published' && (
        <p className="sf-comment-footer">
          <a
            className="sf-comment-reply"
            href={replyHref}
            aria-label={fill(words.comment.replyTo, { name: comment.author.name })}
            data-sf-reply={comment.id}
          >
            {words.comment.reply}
          </a>
        </p>
      )}
    </article>
  );
});

/** The name as a paragraph: thousands of names as headings would drown those of the article. */
function Author({
  comment: { id, author },
  words,
  mine,
}: { comment: VisibleComment } & Pick<CommentViewProps, 'mine'> & { words: CommentWords }) {
  const website = author.url === undefined ? null : safeUrl(author.url, 'website');
  const picture = author.avatar?.kind === 'image' ? safeUrl(author.avatar.src, 'media') : null;
  const name = <bdi>{author.name}</bdi>;
  const badges = (author.badges ?? []).map((badge) => words.comment.badges[badge] ?? badge);
  return (
    <p className="sf-comment-author" id={`comment-${id}-by`}>
      {picture && <img className="sf-comment-avatar" src={picture} alt="" width="40" height="40" loading="lazy" />}
      <span className="sf-comment-name">{website ? <ReadersLink href={website}>{name}</ReadersLink> : name}</span>
      {[...(mine ? [words.comment.mine] : []), ...badges].map((badge) => (
        <span key={badge} className="sf-comment-badge">
          {badge}
        </span>
      ))}
    </p>
  );
}

const InReplyTo = ({ to, words: { comment } }: { to: PublicComment | 'unseen'; words: CommentWords }) => (
  <p className="sf-comment-in-reply-to">
    {to === 'unseen' || to.author === null
      ? comment.inReplyToUnseen
      : withName(
          comment.inReplyTo,
          <a href={`#comment-${to.id}`}>
            <bdi>{to.author.name}</bdi>
          </a>,
        )}
  </p>
);
