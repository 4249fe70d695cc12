import type { Actor, Comments } from '@standfirst/comments';
import type { Assets } from '../assets.js';
import type { Page } from '../pages/page.js';
import type { Notices } from './notices.js';

/** What every page of the desk is made with. */
export interface DeskContext {
  readonly pages: ReadonlyMap<string, Page>;
  readonly comments: Comments;
  readonly assets: Assets;
  readonly notices: Notices;
  /** Who is signed in. */
  readonly who: string;
}

/** The one who is signed in, for the log. */
export const actorOf = ({ who }: Pick<DeskContext, 'who'>): Actor => ({ kind: 'moderator', id: who });
