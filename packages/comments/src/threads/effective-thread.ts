import type { ModerationMode, Thread } from '@standfirst/core';
import type { ArticleSettings } from '../comments-options.js';
import type { ListEntry } from '../records/list-entry.js';
import type { ThreadSettings } from '../records/thread-settings.js';
import { DAY, type Settings } from '../settings.js';

/** What holds for a thread at this moment. */
export interface EffectiveThread {
  readonly state: Thread['state'];
  readonly closedReason: NonNullable<Thread['closedReason']> | null;
  readonly moderation: ModerationMode;
  /** Milliseconds since 1970, `null` where it closes by nobody's clock. */
  readonly closesAt: number | null;
  /** Words and domains of this thread alone. */
  readonly lists: readonly ListEntry[];
}

/** The desk goes before the article, the article before the site. A thread whose time has come is closed by itself. */
export function effectiveThread(
  article: ArticleSettings,
  set: ThreadSettings | null,
  settings: Pick<Settings, 'moderation' | 'closeAfter' | 'now'>,
): EffectiveThread {
  const { publishedAt } = article;
  const ages = (after: number | null) => (after !== null && publishedAt !== undefined ? publishedAt + after : null);
  const own = set?.closeAfterDays == null ? null : ages(set.closeAfterDays * DAY);
  // Opened by hand is open, however old the article is, until the hour or the age that was set with it.
  const closesAt = set?.closesAt ?? own ?? (set?.state === 'open' ? null : ages(settings.closeAfter));
  const state = set?.state ?? article.state ?? 'open';
  const isOver = state === 'open' && closesAt !== null && closesAt <= settings.now();
  return {
    state: isOver ? 'closed' : state,
    closedReason: isOver ? 'age' : state === 'open' ? null : (set?.closedReason ?? null),
    moderation: set?.moderation ?? article.moderation ?? settings.moderation,
    closesAt: state === 'open' ? closesAt : null,
    lists: set?.lists ?? [],
  };
}

/** The thread of an article, `null` for an article that does not exist. */
export async function findThread(articleId: string, settings: Settings): Promise<EffectiveThread | null> {
  const article = await settings.article(articleId);
  return article === null ? null : effectiveThread(article, await settings.store.settings(articleId), settings);
}
