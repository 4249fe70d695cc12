import type { LoggedDeskEvent } from '../records/desk-event.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import type { LogSort, Point } from '../store/desk-reads.js';
import { fromCursor, toCursor } from './cursor.js';

/** One line of the log: a move of a comment, or something else that was done at the desk. */
export type AuditEntry =
  | { readonly kind: 'comment'; readonly cursor: string; readonly event: LoggedEvent }
  | { readonly kind: 'desk'; readonly cursor: string; readonly event: LoggedDeskEvent };

/** Which page of the log is asked for; the newest one when nothing is said. */
export interface AuditRequest {
  /** `newest` when left out; who follows what is done, page by page, reads `oldest` first. */
  readonly sort?: LogSort;
  /** Behind this entry of the list, in its order. */
  readonly after?: string;
  /** In front of this entry instead: the page before it, in the order of the list. */
  readonly before?: string;
  /** 100 when left out, at most 500. */
  readonly limit?: number;
}

/** A page of the log, in the order that was asked for, and what leads to the pages around it. */
export interface AuditPage {
  readonly items: readonly AuditEntry[];
  /** For `after`: where the next page begins; absent on the last one. Any entry's own `cursor` does as well, also later. */
  readonly next?: string;
  /** For `before`: what the page before ends at; absent on the first one. */
  readonly previous?: string;
}

/** A page of everything that was done; `null` for a cursor that is none of ours. */
export async function readAudit(
  { sort = 'newest', after, before, limit = 100 }: AuditRequest,
  settings: Settings,
): Promise<AuditPage | null> {
  const cursor = before ?? after;
  const point = cursor === undefined ? undefined : fromCursor(cursor);
  if (point === null) return null;
  const wanted = Math.min(limit, 500);
  const away = before === undefined ? sort : sort === 'newest' ? 'oldest' : 'newest';
  const { items, isCut } = await readLines(point ?? null, wanted, away, settings);
  const page = before === undefined ? items : items.toReversed();
  const [first, last] = [page.at(0)?.cursor, page.at(-1)?.cursor];
  // Where one came from, there is something.
  const [hasPrevious, hasNext] = before === undefined ? [after !== undefined, isCut] : [isCut, true];
  return {
    items: page,
    ...(hasNext && last !== undefined ? { next: last } : {}),
    ...(hasPrevious && first !== undefined ? { previous: first } : {}),
  };
}

async function readLines(after: Point | null, wanted: number, sort: LogSort, { store }: Settings) {
  const [moves, acts] = await Promise.all([
    store.listLog(after, wanted + 1, sort),
    store.listDeskLog(after, wanted + 1, sort),
  ]);
  const direction = sort === 'oldest' ? 1 : -1;
  const lines = [
    ...moves.map((event) => ({ kind: 'comment' as const, event, point: pointOf(event, event.commentId) })),
    ...acts.map((event) => ({ kind: 'desk' as const, event, point: pointOf(event, '') })),
  ].sort((one, other) => direction * comparePoints(one.point, other.point));
  const items = lines.slice(0, wanted).map(({ point, ...line }): AuditEntry => ({ ...line, cursor: toCursor(point) }));
  return { items, isCut: lines.length > wanted };
}

const pointOf = (event: { at: number; articleId: string | null; seq: number }, id: string): Point => ({
  at: event.at,
  articleId: event.articleId ?? '',
  id,
  seq: event.seq,
});

// The order of the stores' own lists.
const comparePoints = (one: Point, other: Point) =>
  one.at - other.at ||
  compareTexts(one.articleId, other.articleId) ||
  compareTexts(one.id, other.id) ||
  one.seq - other.seq;
const compareTexts = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
