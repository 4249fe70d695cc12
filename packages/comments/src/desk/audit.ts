import type { LoggedDeskEvent } from '../records/desk-event.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { Settings } from '../settings.js';
import type { Point } from '../store/desk-reads.js';
import { fromCursor, toCursor } from './cursor.js';

/** One line of the log: a move of a comment, or something else that was done at the desk. */
export type AuditEntry =
  | { readonly kind: 'comment'; readonly cursor: string; readonly event: LoggedEvent }
  | { readonly kind: 'desk'; readonly cursor: string; readonly event: LoggedDeskEvent };

/** A page of the log, oldest first. */
export interface AuditPage {
  readonly items: readonly AuditEntry[];
  /** Where the next page begins; absent on the last one. Any entry's own `cursor` does as well, also later. */
  readonly next?: string;
}

/** Everything that was done, behind a point; `null` for a cursor that is none of ours. */
export async function readAudit(
  { after: cursor, limit = 100 }: { after?: string; limit?: number },
  { store }: Settings,
): Promise<AuditPage | null> {
  const after = cursor === undefined ? undefined : fromCursor(cursor);
  if (after === null) return null;
  const wanted = Math.min(limit, 500);
  const [moves, acts] = await Promise.all([
    store.listLog(after ?? null, wanted + 1),
    store.listDeskLog(after ?? null, wanted + 1),
  ]);
  const lines = [
    ...moves.map((event) => ({ kind: 'comment' as const, event, point: pointOf(event, event.commentId) })),
    ...acts.map((event) => ({ kind: 'desk' as const, event, point: pointOf(event, '') })),
  ].sort((one, other) => comparePoints(one.point, other.point));
  const items = lines.slice(0, wanted).map(({ point, ...line }): AuditEntry => ({ ...line, cursor: toCursor(point) }));
  const last = lines.length > wanted ? items.at(-1)?.cursor : undefined;
  return { items, ...(last === undefined ? {} : { next: last }) };
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
