import type { Actor, Comments } from '@standfirst/comments';
import type { DeskArticles } from './desk-articles.js';
import type { DeskAssets } from './desk-assets.js';
import type { Notices } from './notices.js';

/** What every page of the desk is made with. */
export interface DeskContext {
  readonly articles: DeskArticles;
  readonly comments: Comments;
  readonly assets: DeskAssets;
  readonly notices: Notices;
  /** Who is signed in. */
  readonly who: string;
}

/** The one who is signed in, for the log. */
export const actorOf = ({ who }: Pick<DeskContext, 'who'>): Actor => ({ kind: 'moderator', id: who });
