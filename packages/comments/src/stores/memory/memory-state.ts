import type { CommentRecord } from '../../records/comment-record.js';
import type { LoggedDeskEvent } from '../../records/desk-event.js';
import type { KnownArticle } from '../../records/known-article.js';
import type { ListEntry } from '../../records/list-entry.js';
import type { LoggedEvent } from '../../records/moderation-event.js';
import type { OutboxRow } from '../../records/outbox-row.js';
import type { PrivateRecord } from '../../records/private-record.js';
import type { ReplayRecord } from '../../records/replay-record.js';
import type { ReportRecord } from '../../records/report-record.js';
import type { RevisionRecord } from '../../records/revision-record.js';
import type { ThreadSettings } from '../../records/thread-settings.js';
import type { Ticket } from '../../records/ticket.js';
import { OverlayMap } from './overlay-map.js';

/** Everything a memory store holds, in maps of one kind or another. */
interface Held {
  comments: CommentRecord;
  secrets: PrivateRecord;
  events: readonly LoggedEvent[];
  revisions: readonly RevisionRecord[];
  reports: readonly ReportRecord[];
  /** By article. */
  activity: { revision: number; lastActivityAt: number | null };
  settings: ThreadSettings;
  articles: KnownArticle;
  deskEvents: readonly LoggedDeskEvent[];
  replays: ReplayRecord;
  rates: number;
  lists: ListEntry;
  tickets: Ticket;
  /** When a browser has confirmed an address. */
  confirmed: number;
  outbox: OutboxRow;
}

/** The maps of the store itself. */
export type MemoryState = { readonly [Part in keyof Held]: Map<string, Held[Part]> };

/** The same maps while a transaction writes: none of it can be seen below before it is kept. */
export type MemoryDraft = { readonly [Part in keyof Held]: OverlayMap<Held[Part]> };

export const emptyState = (): MemoryState => ({
  comments: new Map(),
  secrets: new Map(),
  events: new Map(),
  revisions: new Map(),
  reports: new Map(),
  activity: new Map(),
  settings: new Map(),
  articles: new Map(),
  deskEvents: new Map(),
  replays: new Map(),
  rates: new Map(),
  lists: new Map(),
  tickets: new Map(),
  confirmed: new Map(),
  outbox: new Map(),
});

export const draftOf = (state: MemoryState): MemoryDraft => ({
  comments: new OverlayMap(state.comments),
  secrets: new OverlayMap(state.secrets),
  events: new OverlayMap(state.events),
  revisions: new OverlayMap(state.revisions),
  reports: new OverlayMap(state.reports),
  activity: new OverlayMap(state.activity),
  settings: new OverlayMap(state.settings),
  articles: new OverlayMap(state.articles),
  deskEvents: new OverlayMap(state.deskEvents),
  replays: new OverlayMap(state.replays),
  rates: new OverlayMap(state.rates),
  lists: new OverlayMap(state.lists),
  tickets: new OverlayMap(state.tickets),
  confirmed: new OverlayMap(state.confirmed),
  outbox: new OverlayMap(state.outbox),
});

/** One key for an article's id and another one; the separator stands in neither. */
export const keyOf = (articleId: string, id: string): string => `${articleId}\n${id}`;

/** Compares two lists of texts and numbers, the first that differ deciding. */
export function compareParts(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against !== undefined && part !== against) return part < against ? -1 : 1;
  }
  return 0;
}
