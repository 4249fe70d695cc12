import { createComments, type Comments } from '@standfirst/comments';
import { memoryStore } from '@standfirst/comments/stores/memory';
import { createDesk } from '../src/index.js';

const ORIGIN = 'https://news.example';

/** Asks for a page of the desk, or sends fields to it. */
export type Ask = (path: string, fields?: readonly (readonly [string, string])[]) => Promise<Response>;

/** A site with one article, `ferry`, and its desk. */
export interface DeskSite {
  readonly comments: Comments;
  /** As an editor who has signed in. */
  readonly ask: Ask;
  /** With a session that has ended. */
  readonly askSignedOut: Ask;
}

/** A new site, whose comments are held in memory; with comments, the site of those as it is after a restart. */
export async function openDeskSite(
  comments = createComments({ store: memoryStore(), secret: 'x'.repeat(32), article: () => ({}), rate: 'off' }),
): Promise<DeskSite> {
  const desk = createDesk({ articles: new Map([['ferry', 'The ferry']]), comments, origins: [ORIGIN] });
  const session = (await comments.signIn(await comments.signInLink('kim'))) ?? '';
  const askWith =
    (token: string): Ask =>
    async (path, fields) => {
      const headers = new Headers({ cookie: `__Host-sf-desk=${token}`, 'sec-fetch-site': 'same-origin' });
      if (fields) headers.set('content-type', 'application/x-www-form-urlencoded');
      const body = fields && new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
      const request = new Request(ORIGIN + path, { headers, ...(body !== undefined && { method: 'POST', body }) });
      return (await desk(request, '192.0.2.1')) ?? new Response(null, { status: 404 });
    };
  return { comments, ask: askWith(session), askSignedOut: askWith('x'.repeat(43)) };
}
