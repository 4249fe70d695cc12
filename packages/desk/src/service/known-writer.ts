import { WRITER_HEADER } from './other-sites.js';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * A request with the writer that its header names in the place of a cookie: a page of another site gets no cookie of ours from
 * most browsers. Only pages of the sites can send the header, since it makes browsers ask beforehand.
 */
export function withKnownWriter(request: Request, origin: string): Request {
  const token = request.headers.get(WRITER_HEADER);
  if (token === null || !TOKEN.test(token)) return request;
  const headers = new Headers(request.headers);
  headers.set('cookie', `${origin.startsWith('https:') ? '__Host-sf-writer' : 'sf-writer'}=${token}`);
  return new Request(request, { headers });
}
