import type { CommentSubmission } from '@standfirst/core';
import type { CommentsOptions } from '../comments-options.js';
import type { CommentsHandlerOptions } from '../http/handler-options.js';
import { fromOwnPage, sampleSite } from './sample-site.js';

/** A sample site with one comment of a writer whose browser has a cookie, and ways to ask as that writer. */
export async function ownSite(
  options: Partial<CommentsOptions> = {},
  handlerOptions: Partial<CommentsHandlerOptions> = {},
  submission: CommentSubmission = {},
) {
  const site = sampleSite(options, handlerOptions);
  const sent = await site.form(submission);
  const id = /c=([0-9A-Z]{26})/.exec(sent.headers.get('location') ?? '')?.[1] ?? '';
  const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
  const api = `/comments/v1/threads/a/comments/${id}`;
  const asWriter = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    site.ask(path, {
      method,
      headers: { ...fromOwnPage, cookie, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return { ...site, id, cookie, api, asWriter };
}
