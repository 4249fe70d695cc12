import type { CommentRecord } from '../records/comment-record.js';
import type { LoggedEvent } from '../records/moderation-event.js';
import type { ReportRecord } from '../records/report-record.js';
import type { RevisionRecord } from '../records/revision-record.js';
import type { Settings } from '../settings.js';

/** All that is known of one comment; for the desk alone. */
export interface CommentHistory {
  readonly comment: CommentRecord;
  /** The text as it was typed; `null` once erased. */
  readonly source: string | null;
  /** Every move, oldest first; `foldEvents` of core leads to the state. */
  readonly events: readonly LoggedEvent[];
  /** Earlier texts, oldest first. */
  readonly revisions: readonly RevisionRecord[];
  /** What readers said against it, oldest first; prints of who they are left out. */
  readonly reports: readonly Omit<ReportRecord, 'reader'>[];
}

export async function readHistory(articleId: string, id: string, { store }: Settings): Promise<CommentHistory | null> {
  const comment = await store.find(articleId, id);
  if (comment === null) return null;
  const [secret, events, revisions, reports] = await Promise.all([
    store.findPrivate(articleId, id),
    store.listEvents(articleId, id),
    store.listRevisions(articleId, id),
    store.listReports(articleId, id),
  ]);
  return {
    comment,
    source: secret?.source ?? null,
    events,
    revisions,
    reports: reports.map(({ reader: _, ...report }) => report),
  };
}
