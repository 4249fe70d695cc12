import type { PublicComment } from '@standfirst/core';
import type { CommentRecord } from '../records/comment-record.js';
import type { Settings } from '../settings.js';
import { ANCESTORS, listBehind } from './read-around.js';
import { toItems } from './read-comments.js';

/** A comment by its own address. */
export interface Permalink {
  readonly comment: PublicComment;
  /** From the top of the conversation down to what it answers: at most 33, the top and the nearest. */
  readonly ancestors: readonly PublicComment[];
  /** The comment at the top of its conversation. */
  readonly rootId: string;
  /** Where the page of replies begins that has this comment first; absent for one on the article. See `Comments.replies`. */
  readonly after?: string;
}

/** `gone` for one that was erased, `null` for one that is not to be read. A few reads, however long the conversation is. */
export async function readPermalink(
  articleId: string,
  id: string,
  settings: Settings,
): Promise<Permalink | 'gone' | null> {
  const { store, articlePath } = settings;
  const found = await store.find(articleId, id);
  if (found === null) return null;
  if (found.state === 'erased') return 'gone';
  const above = await store.listAncestors(articleId, id, ANCESTORS);
  const top = above.at(-1);
  const root = found.depth === 0 || top?.depth === 0 ? null : await store.find(articleId, found.rootId);
  const path: CommentRecord[] = [...(root ? [root] : []), ...above.toReversed()];
  // Of a reply that cannot be read itself, what answers it says whether its place is needed.
  const behind = found.depth === 0 || found.state === 'published' ? [] : await listBehind(store, found);
  const items = await toItems(store, articleId, articlePath, [...path, found, ...behind]);
  const comment = items.find((item) => item.id === id);
  // A tombstone that holds nothing up is not to be read either.
  if (comment === undefined) return null;
  const ancestors = items.filter((item) => item.id < id);
  return { comment, ancestors, rootId: found.rootId, ...(found.depth === 0 ? {} : { after: justBefore(id) }) };
}

/** The greatest text of 26 signs before an id: a page behind it begins with that id. */
function justBefore(id: string): string {
  const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const end = /[^0](?=0*$)/.exec(id);
  if (!end) return id;
  const lower = signs[signs.indexOf(end[0]) - 1] ?? '0';
  return id.slice(0, end.index) + lower + 'Z'.repeat(id.length - end.index - 1);
}
