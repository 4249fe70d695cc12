import { everyBlock, everyInline, fragmentsByQuote, type Article, type Block } from '@standfirst/core';

const TABLES = ['quotes', 'agents', 'works', 'media', 'notes'] as const;

/** An article up to its gate without the rows that only what stands behind it points to, by way of other rows too: the names of those who speak there, the works that are quoted. */
export function withoutClosedRows(open: Article, whole: readonly Block[]): Article {
  const [seen, all] = [idsIn(open.body), idsIn(whole)];
  const isOpen = (id: string) => seen.has(id) || !all.has(id);
  const { corrections } = open;
  const told: Article = {
    ...open,
    ...(corrections && { corrections: corrections.filter(({ affects = [] }) => affects.every(isOpen)) }),
  };
  const [kept, known] = [namedIn(told), namedIn({ ...told, body: [...whole] })];
  const tables = TABLES.flatMap((table) => {
    const rows = told[table];
    if (!rows) return [];
    return [[table, Object.fromEntries(Object.entries(rows).filter(([id]) => kept.has(id) || !known.has(id)))]];
  });
  return { ...told, ...(Object.fromEntries(tables) as Pick<Article, (typeof TABLES)[number]>) }; // rows of the same tables
}

/** The ids of blocks, and those that they point to. */
function idsIn(body: readonly Block[]): Set<string> {
  const ids = new Set<string>(fragmentsByQuote(body).keys());
  for (const block of everyBlock(body))
    for (const id of block.type === 'figure' ? [block.id, ...block.media] : [block.id]) ids.add(id);
  for (const inline of everyInline(body)) if (inline.type === 'noteRef') ids.add(inline.note);
  return ids;
}

/** Every id of a row that an article names outside its tables, and those that such rows name. */
function namedIn(article: Article): Set<string> {
  const { quotes, agents, works, media, notes, ...rest } = article;
  const rows = new Map<string, unknown[]>();
  for (const table of [quotes, agents, works, media, notes])
    for (const [id, row] of Object.entries<unknown>(table ?? {})) rows.set(id, [...(rows.get(id) ?? []), row]);
  const named = new Set<string>();
  const waiting: unknown[] = [rest];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string' && !named.has(next) && rows.has(next)) {
      named.add(next);
      waiting.push(...(rows.get(next) ?? []));
    } else if (typeof next === 'object' && next !== null)
      for (const [name, value] of Object.entries(next)) if (name !== 'id') waiting.push(value ?? '');
  }
  return named;
}
