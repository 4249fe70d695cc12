import type { FieldIssue, Problem, PublicComment, ViewerState } from '@standfirst/core';
import { StoreError } from '../../store-error.js';
import { refusalHeaders, sentHeaders } from '../answers.js';
import { askingContext, type Asked } from '../asked.js';
import { plainCommentPage } from './plain-comment-page.js';

/** What a reader typed on such a page; only for their own eyes. */
export interface CommentPageValues {
  readonly body?: string;
  /** Which text `body` came from. */
  readonly revision?: string;
  readonly reason?: string;
  readonly detail?: string;
}

/** A page about one comment, for a reader without script. */
export interface CommentPageToRender {
  /** `undo` follows on a `withdraw`, `reported` on a `report`. */
  readonly purpose: 'edit' | 'withdraw' | 'undo' | 'report' | 'reported';
  readonly articleId: string;
  readonly commentId: string;
  /** Where the page's form is posted; each `purpose` but `reported` has one. */
  readonly action: string;
  /** Path of the comment in its article. */
  readonly back: string;
  /** The comment as everybody reads it, `null` where it waits or is gone. */
  readonly comment: PublicComment | null;
  readonly viewer: ViewerState | null;
  readonly values: CommentPageValues;
  readonly issues: readonly FieldIssue[];
  /** Why it cannot be done, or was not. */
  readonly problem: Problem | null;
  /** The HTTP status of the answer. */
  readonly status: number;
  readonly request: Request;
}

type Said = Pick<CommentPageToRender, 'purpose'> & Partial<Pick<CommentPageToRender, 'values' | 'issues' | 'problem'>>;

/** Draws the page as the host does, or plainly; it is one reader's alone. */
export async function commentPage(asked: Asked, said: Said): Promise<Response> {
  const { request, params, options } = asked;
  const { articlePath } = options.comments;
  const at = `/comments/v1/threads/${encodeURIComponent(params.article)}/comments/${encodeURIComponent(params.id)}`;
  const { values = {}, issues = [], problem = null, purpose } = said;
  const page: CommentPageToRender = {
    ...{ purpose, values, issues, problem, request, articleId: params.article, commentId: params.id },
    action: `${at}/${ADDRESSES[purpose]}`,
    back: `${articlePath(params.article)}?c=${encodeURIComponent(params.id)}#comment-${encodeURIComponent(params.id)}`,
    status: problem?.status ?? 200,
    ...(await lookAt(asked)),
  };
  const headers = { ...sentHeaders, 'cache-control': 'private, no-store', ...(problem ? refusalHeaders(problem) : {}) };
  const drawn =
    options.renderCommentPage &&
    (await Promise.resolve(page)
      .then(options.renderCommentPage)
      .catch(() => undefined));
  const html = drawn ?? plainCommentPage(page);
  const answer = html instanceof Response ? html : new Response(html, { headers: HTML });
  const all = new Headers(answer.headers);
  Object.entries(headers).forEach(([name, value]) => all.set(name, value));
  return new Response(answer.body, { status: page.status, headers: all });
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const ADDRESSES = { edit: 'edit', withdraw: 'delete', undo: 'undo', report: 'reports', reported: 'reports' } as const;

/** The page is drawn without them where the store is away: what was typed is to be given back all the same. */
async function lookAt(asked: Asked): Promise<Pick<CommentPageToRender, 'comment' | 'viewer'>> {
  const { params, options } = asked;
  const { article, id } = params;
  try {
    const found = await options.comments.permalink(article, id);
    const [viewer = null] = await options.comments.viewer(article, [id], askingContext(asked));
    return { comment: found === null || found === 'gone' ? null : found.comment, viewer };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { comment: null, viewer: null };
  }
}

/** Back to the comment, or to the next page. */
export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...sentHeaders, location } });
