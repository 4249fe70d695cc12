import { isLongerThan, isReasonCode, type Problem } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import { moveComment } from '../moves/move-comment.js';
import { takeTurn } from '../policies/rate/take-turn.js';
import { problem } from '../problems.js';
import type { Settings } from '../settings.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import { isOwn, writerPrints } from '../writers/writer-prints.js';

/** What a reader says against a comment. */
export interface ReportInput {
  /** A `ReasonCode`. */
  readonly reason: string;
  /** In the reader's own words, at most 1,000 graphemes. */
  readonly detail?: string;
}

/** The same for a first report and for a second one: what is reported, and how often, is nobody's to learn. */
export type ReportOutcome =
  { readonly outcome: 'received' } | { readonly outcome: 'refused'; readonly problem: Problem };

const DETAIL = 1000;
/** Reports of one network: ten at once, then one in a minute. */
const RATE = { intervalMs: 60_000, burst: 10 };

/** Takes a report of a comment. With the site's number of readers it waits for a moderator instead of being read. */
export async function reportComment(
  articleId: string,
  id: string,
  { reason, detail = '' }: ReportInput,
  context: WriterContext,
  settings: Settings,
): Promise<ReportOutcome> {
  const at = settings.now();
  const said = detail.normalize('NFC').trim();
  if (!isReasonCode(reason) || !said.isWellFormed() || isLongerThan(said, DETAIL)) return refused('malformed-request');
  const prints = writerPrints(context, '', at, settings.keys);
  // A guest is counted by the network: cookies can be had without end, and three of them would take any comment away.
  const reader = prints.authorKey ?? prints.networkHmac ?? prints.writerHash;
  if (reader === null) return refused('malformed-request');

  return settings.store.transaction(async (transaction) => {
    const comment = await transaction.find(articleId, id);
    if (comment?.state !== 'published') return refused('not-found');
    const wait = await waitFor(prints.networkHmac, at, settings, transaction);
    if (wait > 0) return refused('rate-limited', wait);
    if (isOwn(await transaction.findPrivate(articleId, id), prints)) return { outcome: 'received' };
    const report = {
      articleId,
      commentId: id,
      reader,
      reason,
      detail: said === '' ? null : said,
      at,
      resolvedAt: null,
    };
    if (!(await transaction.addReport(report))) return { outcome: 'received' };
    if ((await transaction.countReports(articleId, id)) >= settings.reportsBeforeHold) {
      const evidence = [{ phase: 'reports', version: '1', verdict: 'hold', rule: 'many-readers' }] as const;
      const hold = { at, actor: { kind: 'system' }, action: 'hold', to: 'pending', evidence } as const;
      await moveComment(transaction, comment, hold, settings);
    }
    return { outcome: 'received' };
  });
}

/** Milliseconds until this network may report again; 0 for now. */
async function waitFor(
  network: string | null,
  now: number,
  { keys, isLimited }: Settings,
  transaction: StoreTransaction,
): Promise<number> {
  if (network === null || !isLimited) return 0;
  return takeTurn(transaction, keys.print('bucket', 'report', network), now, RATE);
}

const refused = (code: 'malformed-request' | 'not-found' | 'rate-limited', waitMs = 0): ReportOutcome => ({
  outcome: 'refused',
  problem: problem(code, waitMs > 0 ? { retryAfter: Math.ceil(waitMs / 1000) } : {}),
});
