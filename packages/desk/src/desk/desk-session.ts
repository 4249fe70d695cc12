const EIGHT_HOURS = 8 * 60 * 60;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

// Browsers take the prefix over TLS only.
const isTls = (origin: string) => origin.startsWith('https:');
const cookieName = (origin: string) => (isTls(origin) ? '__Host-sf-desk' : 'sf-desk');
const written = (value: string, age: number, origin: string) =>
  `${cookieName(origin)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isTls(origin) ? '; Secure' : ''}`;

/** The session that the request's cookie holds, `undefined` for none. */
export function sessionOf(request: Request, origin: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, value = ''] = pair.trim().split('=');
    if (name === cookieName(origin) && TOKEN.test(value)) return value;
  }
  return undefined;
}

/** The header that keeps a session for eight hours: not for scripts, not for other sites. */
export const sessionCookie = (session: string, origin: string): string => written(session, EIGHT_HOURS, origin);

/** The header that ends it in the browser. */
export const noSessionCookie = (origin: string): string => written('', 0, origin);
