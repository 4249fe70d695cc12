import type { CommentState } from '@standfirst/core';
import type { CommentRecord } from '../../records/comment-record.js';
import type { KnownArticle } from '../../records/known-article.js';
import type { DeskReads, LogSort, Place, Point } from '../../store/desk-reads.js';
import { compareParts, type MemoryState } from './memory-state.js';

/** Reads of the desk, from the maps as they are. */
export function memoryDeskReads(state: MemoryState): DeskReads {
  const inState = (wanted: CommentState) => [...state.comments.values()].filter((comment) => comment.state === wanted);
  return {
    async listQueue({ state: wanted, articleId, sort, after, limit }) {
      const direction = sort === 'oldest' ? 1 : -1;
      const compare = (one: readonly (string | number)[], other: readonly (string | number)[]) =>
        direction * compareParts(one, other);
      return inState(wanted)
        .filter((comment) => articleId === undefined || comment.articleId === articleId)
        .filter((comment) => !after || compare(waiting(comment), [after.at, after.articleId, after.id]) > 0)
        .sort((one, other) => compare(waiting(one), waiting(other)))
        .slice(0, limit);
    },
    async countQueue() {
      const counts = new Map<CommentState, number>();
      for (const { state: at } of state.comments.values()) {
        if (at !== 'published' && at !== 'erased') counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      return counts;
    },
    async listReported(limit) {
      return [...state.reports]
        .flatMap(([key, reports]) => {
          const comment = state.comments.get(key);
          const open = reports.filter(({ resolvedAt }) => resolvedAt === null);
          if (comment?.state !== 'published' || open.length === 0) return [];
          return [{ comment, reports: open.length, since: Math.min(...open.map(({ at }) => at)) }];
        })
        .sort((one, other) => compareParts(urgency(one), urgency(other)))
        .slice(0, limit)
        .map(({ comment, reports }) => ({ comment, reports }));
    },
    listLog: async (after, limit, sort) =>
      pageOfLog([...state.events.values()].flat(), placeInLog, { after, limit, sort }),
    listDeskLog: async (after, limit, sort) =>
      pageOfLog([...state.deskEvents.values()].flat(), ({ at, articleId, seq }) => [at, articleId ?? '', '', seq], {
        ...{ after, limit, sort },
      }),
    lists: async () =>
      [...state.lists.values()].sort((one, other) => compareParts([one.kind, one.entry], [other.kind, other.entry])),
    findArticle: async (articleId) => state.articles.get(articleId) ?? null,
    listArticles: async (after, limit) =>
      [...state.articles.values()]
        .filter((article) => !after || compareParts(lastSeen(article), [after.at, after.articleId]) < 0)
        .sort((one, other) => compareParts(lastSeen(other), lastSeen(one)))
        .slice(0, limit),
    async findTicket(hash, purpose, now) {
      const ticket = state.tickets.get(hash);
      return ticket?.purpose === purpose && ticket.expiresAt > now ? ticket : null;
    },
    listByEmail: async (emailHmac, after, limit) =>
      [...state.comments]
        .filter(([key]) => state.secrets.get(key)?.emailHmac === emailHmac)
        .map(([, { articleId, id }]): Place => ({ articleId, id }))
        .filter((place) => !after || compareParts(placeParts(place), placeParts(after)) > 0)
        .sort((one, other) => compareParts(placeParts(one), placeParts(other)))
        .slice(0, limit),
    listWhole: async (after, limit) =>
      [...state.comments.values()]
        .filter((comment) => !after || compareParts(placeParts(comment), placeParts(after)) > 0)
        .sort((one, other) => compareParts(placeParts(one), placeParts(other)))
        .slice(0, limit),
    listOlder: async (wanted, until, limit) =>
      inState(wanted)
        .filter(({ changedAt }) => changedAt <= until)
        .sort((one, other) => compareParts(waiting(one), waiting(other)))
        .slice(0, limit)
        .map(({ articleId, id }): Place => ({ articleId, id })),
  };
}

function pageOfLog<Event>(
  events: readonly Event[],
  placeOf: (event: Event) => readonly (string | number)[],
  { after, limit, sort }: { after: Point | null; limit: number; sort: LogSort },
): Event[] {
  const direction = sort === 'oldest' ? 1 : -1;
  const compare = (one: readonly (string | number)[], other: readonly (string | number)[]) =>
    direction * compareParts(one, other);
  return events
    .filter((event) => !after || compare(placeOf(event), pointParts(after)) > 0)
    .toSorted((one, other) => compare(placeOf(one), placeOf(other)))
    .slice(0, limit);
}

const lastSeen = ({ seenAt, articleId }: KnownArticle) => [seenAt, articleId];
const waiting = ({ changedAt, articleId, id }: CommentRecord) => [changedAt, articleId, id];
const placeParts = ({ articleId, id }: Place) => [articleId, id];
const pointParts = ({ at, articleId, id, seq }: Point) => [at, articleId, id, seq];
const placeInLog = (event: { at: number; articleId: string; commentId: string; seq: number }) => [
  event.at,
  event.articleId,
  event.commentId,
  event.seq,
];
const urgency = ({ comment, reports, since }: { comment: CommentRecord; reports: number; since: number }) => [
  -reports,
  since,
  comment.articleId,
  comment.id,
];
