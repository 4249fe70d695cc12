import type { DeskWrites } from '../../store/store-transaction.js';
import { compareParts, keyOf, type MemoryDraft } from './memory-state.js';

/** What a transaction does besides comments. */
export function memoryDeskWrites(draft: MemoryDraft): DeskWrites {
  const { settings, articles, lists, deskEvents, tickets, confirmed, outbox } = draft;
  return {
    settings: async (articleId) => settings.get(articleId) ?? null,
    async saveSettings(articleId, set) {
      settings.set(articleId, set);
    },
    async keepArticle(article) {
      articles.set(article.articleId, article);
    },
    async addToLists(entries) {
      for (const entry of entries) lists.set(keyOf(entry.kind, entry.entry), entry);
    },
    async dropFromLists(entries) {
      for (const { kind, entry } of entries) lists.delete(keyOf(kind, entry));
    },
    async log(event) {
      const known = deskEvents.get(event.articleId ?? '') ?? [];
      deskEvents.set(event.articleId ?? '', [...known, { ...event, seq: known.length + 1 }]);
    },
    async saveTicket(ticket) {
      tickets.set(ticket.hash, ticket);
    },
    async useTicket(hash, purpose, now) {
      const ticket = tickets.get(hash);
      if (ticket?.purpose !== purpose || ticket.expiresAt <= now) return null;
      tickets.delete(hash);
      return ticket;
    },
    async confirm(writerHash, emailHmac, at) {
      confirmed.set(keyOf(emailHmac, writerHash), at);
    },
    async forgetEmail(emailHmac) {
      for (const [key] of [...confirmed.entries()]) if (key.startsWith(keyOf(emailHmac, ''))) confirmed.delete(key);
      for (const { hash, subject } of [...tickets.values()]) if (subject === emailHmac) tickets.delete(hash);
    },
    async enqueue(row) {
      outbox.set(keyOf(row.articleId, row.id), row);
    },
    async takeOutbox(now, until, limit) {
      const due = [...outbox.values()]
        .filter(({ availableAt }) => availableAt <= now || availableAt > until)
        .sort((one, other) =>
          compareParts([one.availableAt, one.articleId, one.id], [other.availableAt, other.articleId, other.id]),
        )
        .slice(0, limit)
        .map((row) => ({ ...row, availableAt: until, attempts: row.attempts + 1 }));
      for (const row of due) outbox.set(keyOf(row.articleId, row.id), row);
      return due;
    },
    async finishOutbox(articleId, id) {
      outbox.delete(keyOf(articleId, id));
    },
    async dropOutbox(until) {
      for (const [key, { availableAt }] of [...outbox.entries()]) if (availableAt <= until) outbox.delete(key);
    },
    // Figures are counted whenever they are asked for.
    recount: async () => false,
  };
}
