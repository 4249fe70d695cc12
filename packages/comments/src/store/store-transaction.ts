import type { CommentRecord } from '../records/comment-record.js';
import type { DeskEvent } from '../records/desk-event.js';
import type { KnownArticle } from '../records/known-article.js';
import type { ListEntry } from '../records/list-entry.js';
import type { ModerationEvent } from '../records/moderation-event.js';
import type { Namesake } from '../records/namesake.js';
import type { OutboxRow } from '../records/outbox-row.js';
import type { PrivateRecord, ProvenIdentity } from '../records/private-record.js';
import type { ReplayRecord } from '../records/replay-record.js';
import type { ReportRecord } from '../records/report-record.js';
import type { NewText } from '../records/revision-record.js';
import type { ThreadSettings } from '../records/thread-settings.js';
import type { Ticket, TicketPurpose } from '../records/ticket.js';

/** What a transaction does with the comments of one article. */
export interface CommentWrites {
  /** As it is inside this transaction. */
  find(articleId: string, id: string): Promise<CommentRecord | null>;
  /** `null` for no comment, and for one that was erased. */
  findPrivate(articleId: string, id: string): Promise<PrivateRecord | null>;
  /** The last move of a comment. */
  lastEvent(articleId: string, id: string): Promise<ModerationEvent | null>;
  /** The greatest id of the thread, of any state. */
  latestId(articleId: string): Promise<string | null>;
  /** Adds a comment with its private part and first event, and moves the figures of its thread. */
  insert(comment: CommentRecord, secret: PrivateRecord, event: ModerationEvent): Promise<void>;
  /**
   * Takes a comment from the state it is in to `event.to`, and keeps the event. `erased` also drops author, body, passage,
   * earlier texts, reports and the whole private part.
   */
  move(articleId: string, id: string, event: ModerationEvent): Promise<void>;
  /** Gives a comment its next text, and keeps the one before with its revisions, and the event where there is one. */
  revise(articleId: string, id: string, text: NewText, event?: ModerationEvent): Promise<void>;
  /** `false` where this reader has reported the comment before; nothing changes then. */
  addReport(report: ReportRecord): Promise<boolean>;
  /** Reports that no moderator has decided about. */
  countReports(articleId: string, id: string): Promise<number>;
  /** What was reported up to now is decided. */
  resolveReports(articleId: string, id: string, at: number): Promise<void>;
}

/** What the pipeline asks a transaction before a comment is kept. */
export interface PipelineReads {
  /** The answer given under this key, `null` when there is none or it has expired at `now`. */
  findReplay(articleId: string, key: string, now: number): Promise<ReplayRecord | null>;
  /** Keeps an answer for its key until `expiresAt`. */
  saveReplay(articleId: string, replay: ReplayRecord): Promise<void>;
  /** A comment of the thread with this key that was made at `since` or later and is not erased, `null` for none. */
  findDuplicate(articleId: string, duplicateKey: string, since: number): Promise<string | null>;
  /** In how many other threads such a comment stands. Asks all articles. */
  countOtherThreads(articleId: string, duplicateKey: string, since: number): Promise<number>;
  /** The texts last sent to the thread, of any state but erased, newest first; with the ids of their comments. */
  listRecentTexts(articleId: string, since: number, limit: number): Promise<{ id: string; source: string }[]>;
  /** How many comments of this person stand published, under any article; counts no further than `enough`. */
  countPublishedBy(identity: ProvenIdentity, enough: number): Promise<number>;
  /** Published comments of the thread whose writers' names look like this one (see `nameKey`), newest first. */
  listNamesakes(articleId: string, nameKey: string, limit: number): Promise<Namesake[]>;
  /** Whether one of them is this person's. */
  isNameOf(articleId: string, nameKey: string, identity: ProvenIdentity): Promise<boolean>;
  /** The theoretical arrival time of a rate bucket, `null` for one that is not in use. */
  rateTime(bucket: string): Promise<number | null>;
  /** Keeps the arrival time of a bucket until it has passed. */
  setRateTime(bucket: string, time: number): Promise<void>;
  /** The words and domains that are looked for on the whole site. */
  lists(): Promise<ListEntry[]>;
  /** Whether this browser has proved that the address is its reader's. */
  isConfirmed(writerHash: string, emailHmac: string): Promise<boolean>;
}

/** What a transaction does besides: at the desk, for persons, for others who are to be told. */
export interface DeskWrites {
  /** What the desk has set for a thread, `null` where it has set nothing. */
  settings(articleId: string): Promise<ThreadSettings | null>;
  /** Replaces what was set. */
  saveSettings(articleId: string, settings: ThreadSettings, at: number): Promise<void>;
  /** Keeps where an article stands, in the place of what was known of it. */
  keepArticle(article: KnownArticle): Promise<void>;
  /** Adds entries, or changes their verdict. */
  addToLists(entries: readonly ListEntry[]): Promise<void>;
  /** Entries that are not there are ignored. */
  dropFromLists(entries: readonly Pick<ListEntry, 'kind' | 'entry'>[]): Promise<void>;
  /** Keeps what was done. */
  log(event: DeskEvent): Promise<void>;
  /** Keeps a ticket until it expires. */
  saveTicket(ticket: Ticket): Promise<void>;
  /** The ticket, which is used up by it; `null` for none, for one of another purpose, and for one that has expired. */
  useTicket(hash: string, purpose: TicketPurpose, now: number): Promise<Ticket | null>;
  /** This browser has proved that the address is its reader's. */
  confirm(writerHash: string, emailHmac: string, at: number): Promise<void>;
  /** Forgets who has confirmed this address, and every ticket about it. */
  forgetEmail(emailHmac: string): Promise<void>;
  /** Something to be told to others. */
  enqueue(row: OutboxRow): Promise<void>;
  /**
   * Takes rows that are due, oldest first, and hides them from others until `until`: who fails leaves them to the next. One that is
   * put off beyond `until` is due as well: only a clock that was set back since can have left it there.
   */
  takeOutbox(now: number, until: number, limit: number): Promise<OutboxRow[]>;
  /** Drops a row that was told. */
  finishOutbox(articleId: string, id: string): Promise<void>;
  /** Drops rows that were due at `until` or before and that nobody took to its end. */
  dropOutbox(until: number): Promise<void>;
  /** Counts the comments of a thread again, and says whether the figures had been wrong. */
  recount(articleId: string): Promise<boolean>;
}

/** What can be done inside a transaction. */
export interface StoreTransaction extends CommentWrites, PipelineReads, DeskWrites {}
