import type { Problem } from '@standfirst/core';
import { problem } from '../problems.js';
import { json, problemAnswer } from './answers.js';
import type { Answer, Asked } from './asked.js';
import { PRIVATE } from './cacheable.js';
import { guardPost, type GuardedPost } from './guard-post.js';

/** `Authorization: Bearer …`, which no browser sends by itself. */
export function bearerOf(request: Request): string | null {
  return /^Bearer ([\x21-\x7e]{16,512})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/** Who asks from the desk: a session of `comments.signIn` as a bearer, or whom the host knows. */
export async function moderatorOf({ request, options }: Asked): Promise<string | null> {
  const session = bearerOf(request);
  if (session !== null) {
    const who = await options.comments.signedIn(session);
    if (who !== null) return who;
  }
  return (await options.moderator?.(request)) ?? null;
}

/** An answer that only the desk gets. */
export const deskRead =
  (read: (asked: Asked) => Promise<object | Problem>): Answer =>
  async (asked) => {
    if ((await moderatorOf(asked)) === null) return notSignedIn();
    const body = await read(asked);
    return 'status' in body ? problemAnswer(body) : json(body, 200, PRIVATE);
  };

/** A JSON post that only the desk may send: by its bearer, or by a cookie from one of the site's own pages. */
export async function guardDeskPost(
  asked: Asked,
): Promise<{ who: string; post: Extract<GuardedPost, { ok: true }> } | Response> {
  const { request, options } = asked;
  const post = await guardPost(request, { origins: options.origins, type: 'application/json' });
  if (!post.ok) return problemAnswer(post.problem);
  if (post.origin === 'unproven' && bearerOf(request) === null) return problemAnswer(problem('cross-site'));
  const who = await moderatorOf(asked);
  return who === null ? notSignedIn() : { who, post };
}

const notSignedIn = () => problemAnswer(problem('not-signed-in'), { 'www-authenticate': 'Bearer' });
