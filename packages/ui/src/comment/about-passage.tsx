import { safeUrl, type FoundAnchor } from '@standfirst/core';
import type { ReactElement } from 'react';
import type { CommentWords } from './comment-words.js';

/** The words of the article that a comment is about, and what became of them. */
export interface AboutPassage {
  readonly exact: string;
  /** Unset where the article is not at hand. */
  readonly status?: FoundAnchor['status'] | undefined;
  /** Where the words stand on the page. */
  readonly href?: string | undefined;
}

/** The passage over a comment, before its own words: a reader who lost the link still sees what is meant. */
export function aboutPassage({ exact, status, href }: AboutPassage, words: CommentWords): ReactElement {
  const url = href === undefined ? null : safeUrl(href, 'link');
  const fate = { moved: words.comment.aboutMoved, orphaned: words.comment.aboutGone, exact: undefined }[
    status ?? 'exact'
  ];
  return (
    <div className="sf-comment-about" data-anchor={status}>
      <p className="sf-comment-about-label">{words.comment.about}</p>
      <blockquote dir="auto">
        <p>{url ? <a href={url}>{exact}</a> : exact}</p>
      </blockquote>
      {fate && <p className="sf-comment-about-fate">{fate}</p>}
    </div>
  );
}
