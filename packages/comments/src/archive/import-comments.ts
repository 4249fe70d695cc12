import { safeParseArchivedComment, tally, type ArchivedComment } from '@standfirst/core';
import { derivePrivateKeys } from '../privacy/private-keys.js';
import type { CommentStore } from '../store/comment-store.js';
import type { ArchivedArticle } from './article-id-by.js';
import { importBatch } from './import-batch.js';
import { emptyImportReceipt, type ImportReceipt } from './import-receipt.js';
import { importedEmail } from './imported-secrets.js';
import { WaitingReplies, type PlacedComment } from './waiting-replies.js';

/** What an import needs to know of the site. */
export interface ImportOptions {
  readonly store: CommentStore;
  /** That of `createComments`: e-mail addresses are sealed with it. */
  readonly secret: string;
  /** The site's own id of an article that an archive names, `null` for one that it does not have; see `articleIdBy`. */
  readonly articleId: (article: ArchivedArticle) => string | null | Promise<string | null>;
  /** Called after every transaction. */
  readonly onProgress?: (receipt: ImportReceipt) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Comments of one transaction: few enough that readers who post meanwhile do not wait. */
const BATCH = 100;
/** So many answers may wait for what they answer; beyond it the first of them become comments on the article. */
const MOST_WAITING = 10_000;

/**
 * Takes comments from an archive into a store, one transaction for every hundred. What is there already is left as it is, so
 * an archive can be imported again: after a break, or once more with what came since. An answer whose parent is not in the
 * archive becomes a comment on the article. An error of the stream or the store is passed on; what was told to `onProgress`
 * is kept.
 */
export async function importComments(
  comments: AsyncIterable<ArchivedComment>,
  options: ImportOptions,
): Promise<ImportReceipt> {
  const run = new ImportRun(options);
  for await (const comment of comments) await run.take(comment);
  return run.end();
}

class ImportRun {
  readonly #receipt = emptyImportReceipt();
  readonly #waiting = new WaitingReplies();
  readonly #keys;
  readonly #now: () => number;
  #batch: PlacedComment[] = [];

  constructor(private readonly options: ImportOptions) {
    this.#keys = derivePrivateKeys(options.secret);
    this.#now = options.now ?? Date.now;
  }

  async take(comment: ArchivedComment): Promise<void> {
    const checked = safeParseArchivedComment(comment);
    if (!checked.ok) return this.#discard('comment that does not fit the model', comment);
    const articleId = await this.options.articleId(comment.article);
    if (articleId === null || articleId === '') return this.#discard('article that is not known', comment);
    this.#batch.push({ articleId, comment: checked.comment });
    if (this.#batch.length >= BATCH) await this.#flush(false);
  }

  async end(): Promise<ImportReceipt> {
    await this.#flush(false);
    while (this.#waiting.count > 0) await this.#adopt();
    return this.#receipt;
  }

  async #flush(asRoots: boolean): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length === 0) return;
    const context = { asRoots, now: this.#now(), keys: this.#keys };
    const result = await this.options.store.transaction((store) => importBatch(store, batch, this.#waiting, context));
    for (const { articleId, comment } of [...result.added, ...result.known]) {
      this.#waiting.release(articleId, comment.id);
    }
    for (const placed of result.waiting) this.#waiting.add(placed);
    this.#count(result.added, result.known.length);
    for (const { comment } of result.foreignHistories) this.#change('history that does not lead to the state', comment);
    this.options.onProgress?.(this.#receipt);
    while (!asRoots && this.#waiting.count > MOST_WAITING) await this.#adopt();
  }

  /** Makes answers whose parent will not come comments on the article; those that wait for them follow. */
  async #adopt(): Promise<void> {
    const orphans = this.#waiting.takeOrphans(BATCH);
    this.#batch.push(...orphans);
    await this.#flush(true);
    for (const { comment } of orphans) this.#change('answer to a comment that is not in the archive', comment);
  }

  #count(added: readonly PlacedComment[], known: number): void {
    const { states } = this.#receipt;
    this.#receipt.added += added.length;
    this.#receipt.known += known;
    for (const { comment } of added) {
      states.set(comment.state, (states.get(comment.state) ?? 0) + 1);
      const given = comment.private?.email?.trim() ?? '';
      if (given !== '' && importedEmail(comment) === '') this.#change('e-mail address that is none', comment);
    }
  }

  #discard = (reason: string, { id }: ArchivedComment) => tally(this.#receipt.discarded, reason, id);
  #change = (reason: string, { id }: ArchivedComment) => tally(this.#receipt.changed, reason, id);
}
