import type { ModerationMode, Thread } from '@standfirst/core';
import type { ListEntry } from './list-entry.js';

/** What the desk has set for one thread; `null` leaves it to the article and the site. */
export interface ThreadSettings {
  readonly state: Thread['state'] | null;
  readonly closedReason: 'moderator' | 'volume' | 'legal' | null;
  readonly moderation: ModerationMode | null;
  /** Milliseconds since 1970. */
  readonly closesAt: number | null;
  /** So many days after its article came out it closes, where no `closesAt` is set. */
  readonly closeAfterDays: number | null;
  /** Words and domains that are looked for in this thread, besides those of the site. */
  readonly lists: readonly ListEntry[];
}

/** A thread for which nothing was set. */
export const unsetThread: ThreadSettings = {
  state: null,
  closedReason: null,
  moderation: null,
  closesAt: null,
  closeAfterDays: null,
  lists: [],
};
