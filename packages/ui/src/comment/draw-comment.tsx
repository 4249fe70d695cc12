import { safeUrl, type PublicComment, type VisibleComment } from '@standfirst/core';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { Drawing } from '../blocks/drawing.js';
import { classNames } from '../root-view.js';
import { aboutPassage } from './about-passage.js';
import type { CommentViewProps } from './comment-view.js';
import type { CommentWords } from './comment-words.js';
import { dateInWords } from './date-in-words.js';
import { readersLink } from './draw-body.js';
import { fill } from './logic/fill-words.js';
import { withName } from './with-name.js';
import { writerName } from './writer-name.js';

/** What the page around a comment says of it. */
export type CommentPlace = Pick<
  CommentViewProps,
  'replyHref' | 'deeds' | 'undoHref' | 'inReplyTo' | 'passage' | 'mine' | 'timeZone'
>;

/** One comment, or the place of one that is gone: a plain function, since a thread draws thousands. */
export function drawComment(
  comment: PublicComment,
  { replyHref, deeds = [], undoHref, inReplyTo, passage, mine, timeZone }: CommentPlace,
  words: CommentWords,
  bodies: Drawing,
  { className, ...root }: ComponentPropsWithRef<'article'> = {},
): ReactElement {
  const id = `comment-${comment.id}`;
  const article = {
    ...root,
    id,
    className: classNames('sf-comment', className),
    'data-state': comment.state,
    'aria-labelledby': `${id}-by`,
  };
  if (comment.author === null) {
    return (
      <article {...article}>
        <p className="sf-comment-gone" id={`${id}-by`}>
          {words.comment[comment.state]}
        </p>
        {undoHref !== undefined && (
          <p className="sf-comment-footer">
            <a className="sf-comment-deed" href={undoHref} rel="nofollow">
              {words.comment.putBack}
            </a>
          </p>
        )}
      </article>
    );
  }
  const about = passage ?? comment.anchor?.locator;
  return (
    <article {...article} {...(comment.lang ? { lang: comment.lang } : {})}>
      <header className="sf-comment-header">
        {author(comment, words, mine)}
        <p className="sf-comment-date">
          <a href={safeUrl(comment.permalink, 'link') ?? `#${id}`}>
            <time dateTime={comment.createdAt}>{dateInWords(comment.createdAt, words.lang, timeZone)}</time>
          </a>
          {comment.editedAt && <span className="sf-comment-edited"> ({words.comment.edited})</span>}
        </p>
        {inReplyTo && answered(inReplyTo, words)}
      </header>
      {comment.state === 'pending' && (
        <p className="sf-comment-pending" role="status">
          {words.comment.pending}
        </p>
      )}
      {about && aboutPassage(about, words)}
      <div className="sf-comment-body" dir={comment.dir ?? 'auto'}>
        {bodies.blocks(comment.body)}
      </div>
      {footer(comment, replyHref, deeds, words)}
    </article>
  );
}

function footer(
  { id, state, author: by }: VisibleComment,
  replyHref: string | undefined,
  deeds: NonNullable<CommentPlace['deeds']>,
  words: CommentWords,
): ReactElement | null {
  const name = writerName(by, words);
  const isAnswered = replyHref !== undefined && state === 'published';
  if (!isAnswered && deeds.length === 0) return null;
  return (
    <p className="sf-comment-footer">
      {isAnswered && (
        <a
          className="sf-comment-reply"
          href={replyHref}
          aria-label={fill(words.comment.replyTo, { name })}
          data-sf-reply={id}
        >
          {words.comment.reply}
        </a>
      )}
      {deeds.map(({ deed, href }) => (
        <a
          key={deed}
          className="sf-comment-deed"
          href={href}
          rel="nofollow"
          aria-label={fill(words.comment.actionOn[deed], { name })}
        >
          {words.comment.actions[deed]}
        </a>
      ))}
    </p>
  );
}

/** The name as a paragraph: thousands of names as headings would drown those of the article. */
function author({ id, author: by }: VisibleComment, words: CommentWords, mine: boolean | undefined): ReactElement {
  const website = by.url === undefined ? null : safeUrl(by.url, 'website');
  const picture = by.avatar?.kind === 'image' ? safeUrl(by.avatar.src, 'media') : null;
  const name = <bdi>{writerName(by, words)}</bdi>;
  const badges = (by.badges ?? []).map((badge) => words.comment.badges[badge] ?? badge);
  return (
    <p className="sf-comment-author" id={`comment-${id}-by`}>
      {picture && <img className="sf-comment-avatar" src={picture} alt="" width="40" height="40" loading="lazy" />}
      <span className="sf-comment-name">{website ? readersLink(website, name) : name}</span>
      {[...(mine ? [words.comment.mine] : []), ...badges].map((badge) => (
        <span key={badge} className="sf-comment-badge">
          {badge}
        </span>
      ))}
    </p>
  );
}

function answered(to: PublicComment | 'unseen', words: CommentWords): ReactElement {
  const { comment } = words;
  return (
    <p className="sf-comment-in-reply-to">
      {to === 'unseen' || to.author === null
        ? comment.inReplyToUnseen
        : withName(
            comment.inReplyTo,
            <a href={`#comment-${to.id}`}>
              <bdi>{writerName(to.author, words)}</bdi>
            </a>,
          )}
    </p>
  );
}
