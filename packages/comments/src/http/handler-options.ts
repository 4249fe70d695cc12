import type { FieldIssue, Problem, SubmissionValues } from '@standfirst/core';
import type { Comments } from '../comments.js';
import type { CommentPageToRender } from './own/comment-page.js';

/** A page that answers a form: the article with what happened, and the form with what was typed. */
export interface PageToRender {
  readonly articleId: string;
  /** The HTTP status the answer will have; the same as `problem.status`. */
  readonly status: number;
  /** What happened; its `type` tells for good, see `problemType`. */
  readonly problem: Problem;
  /** The mistakes, for the summary and the fields; empty when the text itself was in order. */
  readonly issues: readonly FieldIssue[];
  /** What was typed. Empty where the body of the request was not read. */
  readonly values: SubmissionValues;
  /** The request as it came; its body may have been read already. */
  readonly request: Request;
}

/** What `createCommentsHandler` needs: the comments, the site's origins, and a page to answer forms with. */
export interface CommentsHandlerOptions {
  readonly comments: Comments;
  /** The site's own origin first (`https://news.example`), then others whose pages may send comments. Their hosts are the only ones answered. */
  readonly origins: readonly [string, ...string[]];
  /**
   * Draws the page that answers a form without script; status and caching are set on what it gives back. When it is left
   * out or fails, a plain page of this package is used: the text a reader typed is never lost.
   */
  readonly renderPage?: (page: PageToRender) => string | Response | Promise<string | Response>;
  /** Draws the pages on which a reader without script changes, takes back or reports one comment; else as `renderPage`. */
  readonly renderCommentPage?: (page: CommentPageToRender) => string | Response | Promise<string | Response>;
  /**
   * Address of the client, `info.address` when left out. Read `X-Forwarded-For` only behind a proxy of your own: anybody may
   * send that header.
   */
  readonly clientAddress?: (request: Request, info: ConnectionInfo) => string | undefined;
  /**
   * Who of the desk asks, found out in the site's own way, such as by a cookie of its own; `null` for nobody. A session of
   * `comments.signIn` that comes as `Authorization: Bearer` is known without it.
   */
  readonly moderator?: (request: Request) => string | null | Promise<string | null>;
}

/** What the host knows of a request besides the request. */
export interface ConnectionInfo {
  /** Address of the socket's other end. */
  readonly address?: string;
}
