import { shortId, type Article, type Work } from '@standfirst/core';
import type { Source } from '../found-quote.js';
import type { AgentTable } from './agent-table.js';
import { freeId } from './agent-table.js';

/** Gives every work that carries words a row. */
export interface WorkTable {
  works: Record<string, Work>;
  idOf(source: Source): string;
}

/** Begins with the works that the article has. The head phrase becomes the title, its noun the genre. */
export function workTable(article: Article, { idOf: agentId }: AgentTable): WorkTable {
  const works: Record<string, Work> = { ...article.works };
  const bySource = new Map<string, string>();
  const idOf = (source: Source) => {
    const key = `${source.kind} ${source.text} ${source.by ?? ''}`;
    const known = bySource.get(key);
    if (known !== undefined) return known;
    const maker = source.by === undefined ? undefined : agentId(source.by, source.byKind ?? 'organization');
    const id = freeId(`w-${shortId(key)}`, works);
    const shared = { id, title: source.text, ...(maker !== undefined && { by: [maker] }) };
    works[id] =
      source.kind === 'recording'
        ? { kind: 'recording', medium: source.medium ?? 'audio', ...shared }
        : { kind: 'document', ...genreOf(source), ...shared };
    bySource.set(key, id);
    return id;
  };
  return { works, idOf };
}

/** The tables that have rows; an article without agents or works has no table of them. */
export const tablesInUse = ({ agents }: AgentTable, { works }: WorkTable): Pick<Article, 'agents' | 'works'> => ({
  ...(Object.keys(agents).length > 0 && { agents }),
  ...(Object.keys(works).length > 0 && { works }),
});

const genreOf = ({ head }: Source) => (head ? { genre: head } : {});
