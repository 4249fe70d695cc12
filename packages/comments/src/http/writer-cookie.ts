const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const MONTH = 30 * 24 * 60 * 60;

/** 256 random bits. Whoever has them sees what was sent with them before it is published; the store keeps a print only. */
export function newWriterToken(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
}

/**
 * What the writer's cookie holds, for `comments.thread(…, { writer })`; `undefined` for all who never sent a comment, whose
 * page is the same for everybody and may be cached.
 */
export function writerOf(request: Request, origin: string): string | undefined {
  const name = cookieName(origin);
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value = ''] = pair.trim().split('=');
    if (key === name && TOKEN.test(value)) return value;
  }
  return undefined;
}

/** The header that keeps the token for 30 days: not for scripts, not for other sites, and on TLS for this host alone. */
export const writerCookie = (token: string, origin: string): string =>
  `${cookieName(origin)}=${token}; Path=/; Max-Age=${MONTH}; HttpOnly; SameSite=Lax${isTls(origin) ? '; Secure' : ''}`;

const isTls = (origin: string) => origin.startsWith('https:');
// Browsers take the prefix over TLS only.
const cookieName = (origin: string) => (isTls(origin) ? '__Host-sf-writer' : 'sf-writer');
