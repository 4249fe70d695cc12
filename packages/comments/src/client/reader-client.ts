import type { ReadRequest } from '../read/read-comments.js';
import { withOwn } from '../read/with-own.js';
import type { ReaderUseCases } from '../reader-use-cases.js';
import { found, type Transport } from './transport.js';

/** So many ids or articles go into one address. */
const MANY = 100;

/** What readers see, over HTTP. */
export function readerClient(send: Transport): ReaderUseCases {
  const read = async <Body>(path: readonly string[], query?: URLSearchParams, writer?: string) =>
    found<Body>(await send({ path, ...(query && { query }), ...(writer !== undefined && { writer }) }));
  const counts: ReaderUseCases['counts'] = async (articleIds) => {
    const all = new Map<string, number>();
    for (const some of inParts(articleIds)) {
      const query = new URLSearchParams(some.map((id) => ['article', id]));
      const page = await read<{ items: { articleId: string; count: number }[] }>(['counts'], query);
      page?.items.forEach(({ articleId, count }) => all.set(articleId, count));
    }
    return all;
  };
  return {
    counts,
    count: async (articleId) => (await counts([articleId])).get(articleId) ?? 0,
    async has(articleId) {
      const reply = await send({
        method: 'HEAD',
        path: ['threads', articleId],
        query: new URLSearchParams({ limit: '1' }),
      });
      return reply.ok;
    },
    async thread(articleId, { writer, comment, ...request } = {}) {
      const query = pageQuery(request, 50);
      if (comment !== undefined) query.set('comment', comment);
      type Shared = Omit<NonNullable<Awaited<ReturnType<ReaderUseCases['thread']>>>, 'own'>;
      const page = await read<Shared>(['threads', articleId], query);
      if (page === null) return null;
      if (writer === undefined) return { ...page, own: [] };
      const waiting = await read<{ items: [] }>(['threads', articleId, 'own'], undefined, writer);
      return withOwn(page, waiting?.items ?? []);
    },
    list: (articleId, request = {}) => read(['threads', articleId, 'comments'], pageQuery(request, MANY)),
    replies: (articleId, rootId, request = {}) =>
      read(['threads', articleId, 'comments', rootId, 'replies'], pageQuery(request, MANY)),
    async permalink(articleId, id) {
      const reply = await send({ path: ['threads', articleId, 'comments', id] });
      return !reply.ok && reply.problem.status === 410 ? 'gone' : found(reply);
    },
    async viewer(articleId, ids, { writer }) {
      const parts = inParts(ids).map((some) =>
        read<{ items: [] }>(['threads', articleId, 'viewer'], new URLSearchParams({ ids: some.join() }), writer),
      );
      return (await Promise.all(parts)).flatMap((page) => page?.items ?? []);
    },
  };
}

function pageQuery({ sort, after, limit }: ReadRequest, usual: number): URLSearchParams {
  const query = new URLSearchParams({ limit: String(limit ?? usual) });
  if (sort !== undefined) query.set('sort', sort);
  if (after !== undefined) query.set('cursor', after);
  return query;
}

function inParts(all: readonly string[]): string[][] {
  const parts = Math.ceil(all.length / MANY);
  return Array.from({ length: parts }, (_, part) => all.slice(part * MANY, (part + 1) * MANY));
}
