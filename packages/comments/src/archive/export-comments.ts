import type { ArchivedComment } from '@standfirst/core';
import { derivePrivateKeys, type PrivateKeys } from '../privacy/private-keys.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { CommentStore } from '../store/comment-store.js';
import type { ArchivedArticle } from './article-id-by.js';
import { exportedSecrets } from './exported-secrets.js';

/** What an export takes, and what it tells. */
export interface ExportOptions {
  readonly store: CommentStore;
  /** One article alone; all of them when left out. */
  readonly articleId?: string;
  /** Address, headline and date of an article, for archives that carry them. */
  readonly describe?: (articleId: string) => Omit<ArchivedArticle, 'id'> | Promise<Omit<ArchivedArticle, 'id'>>;
  /**
   * Asks for what no reader may see: e-mail addresses, typed texts, the history. It is the secret of `createComments`, without
   * which addresses cannot be opened. Network addresses are never exported: there are only prints of them.
   */
  readonly secret?: string;
}

const PAGE = 200;

/**
 * Every comment in whatever state, one article after the other, what is answered before its answers. Reads page by page: no
 * number of comments is too large, and readers can post meanwhile.
 */
export async function* exportComments(options: ExportOptions): AsyncGenerator<ArchivedComment> {
  const { store, articleId, describe = () => ({}), secret } = options;
  const keys = secret === undefined ? null : derivePrivateKeys(secret);
  let article: ArchivedArticle = {};
  let last = articleId === undefined ? null : { articleId, id: '' };
  for (;;) {
    const page = await store.listWhole(last, PAGE);
    for (const record of page) {
      if (articleId !== undefined && record.articleId !== articleId) return;
      if (record.articleId !== article.id) article = { id: record.articleId, ...(await describe(record.articleId)) };
      yield await exported(record, article, store, keys);
      last = record;
    }
    if (page.length < PAGE) return;
  }
}

async function exported(
  record: CommentRecord,
  article: ArchivedArticle,
  store: CommentStore,
  keys: PrivateKeys | null,
): Promise<ArchivedComment> {
  const { id, parentId, author, createdAt, state, reason, body, anchor, editedAt } = record;
  return {
    ...{ id, parentId, article, author, createdAt: new Date(createdAt).toISOString(), state },
    ...(reason === null ? {} : { reason }),
    body: body && [...body],
    ...(anchor === null ? {} : { anchor }),
    ...(editedAt === null ? {} : { editedAt: new Date(editedAt).toISOString() }),
    ...(keys === null ? {} : { private: await exportedSecrets(record, store, keys) }),
  };
}
