import type { CommentRecord } from '../records/comment-record.js';

/** Leaves out tombstones that hold nothing up: one is needed only while a comment below it can be read. */
export function neededRecords(
  records: readonly CommentRecord[],
  hasReplies: (root: CommentRecord) => boolean,
): CommentRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const needed = new Set<string>();
  for (const record of records) {
    const isNeeded = record.state === 'published' || (record.depth === 0 && hasReplies(record));
    if (!isNeeded) continue;
    // Up to the root, or to one that is known to be needed: every record is visited once.
    for (let at: CommentRecord | undefined = record; at && !needed.has(at.id); at = byId.get(at.parentId ?? '')) {
      needed.add(at.id);
    }
  }
  return records.filter(({ id }) => needed.has(id));
}
