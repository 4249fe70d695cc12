import { commentPage, emailShown } from './comment-page.js';
import type { DeskContext } from './desk-context.js';
import { changedLists, listsPage } from './lists-page.js';
import { logPage } from './log-page.js';
import { moveComments } from './move-comments.js';
import { queuePage } from './queue-page.js';
import { changedThread, threadPage, threadsPage } from './thread-page.js';

/** What an address and a form say. */
export interface DeskRequest {
  /** The parts of the address that name something. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly fields: URLSearchParams;
}

/** Makes an answer; `undefined` for something that is not there. */
export type DeskHandler = (
  context: DeskContext,
  request: DeskRequest,
) => Response | undefined | Promise<Response | undefined>;

interface DeskRoute {
  readonly page: string;
  readonly path: RegExp;
  readonly get?: DeskHandler;
  readonly post?: DeskHandler;
}

const routes: readonly DeskRoute[] = [
  { page: 'queue', path: /^\/desk$/, get: queuePage },
  { page: 'moves', path: /^\/desk\/moves$/, post: moveComments },
  { page: 'comment', path: /^\/desk\/comments\/([^/]+)\/([^/]+)$/, get: commentPage },
  { page: 'email', path: /^\/desk\/comments\/([^/]+)\/([^/]+)\/email$/, post: emailShown },
  { page: 'threads', path: /^\/desk\/threads$/, get: threadsPage },
  { page: 'thread', path: /^\/desk\/threads\/([^/]+)$/, get: threadPage, post: changedThread },
  { page: 'lists', path: /^\/desk\/lists$/, get: listsPage, post: changedLists },
  { page: 'log', path: /^\/desk\/log$/, get: logPage },
  // Those two are answered where sessions are made and ended.
  { page: 'sign-in', path: /^\/desk\/sign-in$/ },
  { page: 'sign-out', path: /^\/desk\/sign-out$/, post: () => undefined },
];

/** The page that an address names, with what the address holds. */
export function findDeskPage(pathname: string): (DeskRoute & Pick<DeskRequest, 'parts'>) | null {
  for (const route of routes) {
    const found = route.path.exec(pathname);
    if (found) return { ...route, parts: found.slice(1).map(decode) };
  }
  return null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
