import type { CommentRecord } from '../../records/comment-record.js';
import type { ModerationEvent } from '../../records/moderation-event.js';
import type { CommentWrites } from '../../store/store-transaction.js';
import { keyOf, type MemoryDraft } from './memory-state.js';

/** What a transaction does with the comments of one article. */
export function memoryCommentWrites(draft: MemoryDraft): CommentWrites {
  const { comments, secrets, events, revisions, reports, activity } = draft;
  const touch = (articleId: string, lastActivityAt: number | null) => {
    const known = activity.get(articleId) ?? { revision: 0, lastActivityAt: null };
    activity.set(articleId, {
      revision: known.revision + 1,
      // A comment that was imported may be older than the last one.
      lastActivityAt:
        lastActivityAt === null ? known.lastActivityAt : Math.max(lastActivityAt, known.lastActivityAt ?? 0),
    });
  };
  const keepEvent = ({ articleId, id }: CommentRecord, event: ModerationEvent) => {
    const history = events.get(keyOf(articleId, id)) ?? [];
    const logged = { ...event, articleId, commentId: id, seq: history.length + 1 };
    events.set(keyOf(articleId, id), [...history, logged]);
  };
  const open = (articleId: string, id: string) =>
    (reports.get(keyOf(articleId, id)) ?? []).filter(({ resolvedAt }) => resolvedAt === null);

  return {
    find: async (articleId, id) => comments.get(keyOf(articleId, id)) ?? null,
    findPrivate: async (articleId, id) => secrets.get(keyOf(articleId, id)) ?? null,
    lastEvent: async (articleId, id) => events.get(keyOf(articleId, id))?.at(-1) ?? null,
    async latestId(articleId) {
      let latest: string | null = null;
      for (const comment of comments.values()) {
        if (comment.articleId === articleId && (latest === null || comment.id > latest)) latest = comment.id;
      }
      return latest;
    },
    async insert(comment, secret, event) {
      const key = keyOf(comment.articleId, comment.id);
      comments.set(key, comment);
      secrets.set(key, secret);
      keepEvent(comment, event);
      touch(comment.articleId, comment.createdAt);
    },
    async move(articleId, id, event) {
      const key = keyOf(articleId, id);
      const comment = comments.get(key);
      if (!comment) return;
      const gone = event.to === 'erased' ? { author: null, body: null, anchor: null } : {};
      const moved = { state: event.to, reason: event.reason ?? null, changedAt: event.at };
      comments.set(key, { ...comment, ...gone, ...moved });
      if (event.to === 'erased') for (const part of [secrets, revisions, reports]) part.delete(key);
      keepEvent(comment, event);
      touch(articleId, null);
    },
    async revise(articleId, id, { body, source, duplicateKey, at, actor }, event) {
      const key = keyOf(articleId, id);
      const [comment, secret] = [comments.get(key), secrets.get(key)];
      if (!comment || !secret) return;
      const { revision } = comment;
      const earlier = { revision, source: secret.source, body: comment.body ?? [], replacedAt: at, actor };
      revisions.set(key, [...(revisions.get(key) ?? []), earlier]);
      comments.set(key, { ...comment, body, editedAt: at, revision: revision + 1 });
      secrets.set(key, { ...secret, source, duplicateKey });
      if (event) keepEvent(comment, event);
      touch(articleId, null);
    },
    async addReport(report) {
      const key = keyOf(report.articleId, report.commentId);
      const known = reports.get(key) ?? [];
      if (known.some(({ reader }) => reader === report.reader)) return false;
      reports.set(key, [...known, report]);
      return true;
    },
    countReports: async (articleId, id) => open(articleId, id).length,
    async resolveReports(articleId, id, at) {
      const key = keyOf(articleId, id);
      const known = reports.get(key) ?? [];
      reports.set(
        key,
        known.map((report) => ({ ...report, resolvedAt: report.resolvedAt ?? at })),
      );
    },
  };
}
