import type { CommentSubmission } from '@standfirst/core';
import type { CommentsOptions } from '../comments-options.js';
import { createCommentsHandler } from '../http/comments-handler.js';
import type { CommentsHandlerOptions } from '../http/handler-options.js';
import { sampleComments, sampleSubmission } from './sample-comments.js';

/** The site's own origin. */
export const origin = 'https://news.example';
/** What a browser sends along from a page of the site. */
export const fromOwnPage = { origin, 'sec-fetch-site': 'same-origin' };

/** A site with comments in memory, and the ways to ask it: any path, the form, JSON. */
export function sampleSite(
  options: Partial<CommentsOptions> = {},
  handlerOptions: Partial<CommentsHandlerOptions> = {},
) {
  const comments = sampleComments(options);
  const handle = createCommentsHandler({ comments, origins: [origin, 'https://app.example'], ...handlerOptions });
  const ask = async (path: string, init?: RequestInit) => {
    const response = await handle(new Request(origin + path, init), { address: '192.0.2.1' });
    if (!response) throw new Error(`Nothing answers ${path}.`);
    return response;
  };
  const form = (
    fields: CommentSubmission | string = {},
    headers: Record<string, string> = fromOwnPage,
    article = 'a',
  ) =>
    ask(`/articles/${article}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body:
        typeof fields === 'string'
          ? fields
          : new URLSearchParams({ ...sampleSubmission(), ...fields } as Record<string, string>).toString(), // no field is null here,
    });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    ask('/comments/v1/threads/a/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...fromOwnPage, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { comments, handle, ask, form, post };
}
