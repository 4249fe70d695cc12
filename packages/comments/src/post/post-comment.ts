import { validateSubmission, type CommentDraft, type SubmissionOutcome, type SubmissionValues } from '@standfirst/core';
import { readBody } from '../body/read-body.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { ReplayRecord } from '../records/replay-record.js';
import type { PostContext } from '../comments-options.js';
import { duplicateKey } from '../policies/repeat/duplicate-key.js';
import { addressPrint, networkOf } from '../privacy/address-print.js';
import { emailPrint } from '../privacy/email-cipher.js';
import { problem, type ProblemCode } from '../problems.js';
import { toVisibleComment } from '../read/to-public-comment.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import { judge } from './judge.js';
import { placeReply } from './place-reply.js';
import { privateRecord, type Prints } from './private-record.js';
import { replayKeys } from './replay-keys.js';
import type { Settings } from './settings.js';

const REPLAY_KEPT = 24 * 60 * 60 * 1000;

/**
 * Takes a submission from its fields to its answer. Every answer but a failure of the store is a value.
 * @throws {StoreError} when nothing could be stored; trying again, also with the same key, is safe
 */
export async function postComment(
  input: unknown,
  context: PostContext,
  settings: Settings,
): Promise<SubmissionOutcome> {
  const { limits, reservedNames, store } = settings;
  const checked = validateSubmission(input, { ...limits, reservedNames });
  const { values } = checked;
  const article = await settings.article(context.articleId);
  if (article === null) return refused('not-found', values);
  if ((article.state ?? 'open') !== 'open') return refused('thread-closed', values);
  if (!checked.ok) return { outcome: 'invalid', issues: checked.issues, values };
  const draft = { ...checked.draft, idempotencyKey: context.idempotencyKey ?? checked.draft.idempotencyKey };
  const mode = article.moderation ?? settings.moderation;
  return store.transaction((transaction) => storeDraft(draft, values, mode, context, settings, transaction));
}

async function storeDraft(
  draft: CommentDraft,
  values: SubmissionValues,
  mode: Settings['moderation'],
  context: PostContext,
  settings: Settings,
  store: StoreTransaction,
): Promise<SubmissionOutcome> {
  const { keys, policies, newId } = settings;
  const { articleId } = context;
  const now = settings.now();

  const replay = replayKeys(draft, articleId, now, keys);
  for (const key of replay.keys) {
    const known = await store.findReplay(articleId, key, now);
    if (!known) continue;
    if (known.requestHash !== replay.requestHash) return refused('idempotency-mismatch', values);
    const record = await store.find(articleId, known.commentId);
    if (record) return answer(record, known.answer, settings);
  }

  // Behind every id of the thread: so what it answers comes first, and comments keep the order of their acceptance.
  const id = newId(now, await store.latestId(articleId));
  const place = await placeReply(store, articleId, draft.parentId, id);
  if (place === null) return refused('parent-unavailable', values);

  const prints = printsOf(draft, context, now, settings);
  const body = readBody(draft.body, id);
  const { writerHash } = prints;
  const judgement = await judge({ articleId, draft, body, ...prints }, { now, store, keys }, policies, {
    mode,
    writerHash,
  });
  if (judgement.refused) {
    const because = judgement.refused;
    if (because.code === 'validation') return { outcome: 'invalid', issues: because.issues, values };
    return refused(because.code, values, because.code === 'rate-limited' ? { retryAfter: because.retryAfter } : {});
  }

  const { state, evidence } = judgement;
  const author = { kind: 'guest' as const, name: draft.name, ...(draft.url === '' ? {} : { url: draft.url }) };
  const fresh = { anchor: null, createdAt: now, editedAt: null, revision: 1, changedAt: now, reason: null };
  const record: CommentRecord = { articleId, id, ...place, state, author, body, ...fresh };
  const secret = privateRecord(id, draft, prints, context, now, keys);
  await store.insert(record, secret, {
    at: now,
    actor: { kind: 'system' },
    action: 'submit',
    from: null,
    to: state,
    revision: 1,
    ...(evidence.length > 0 ? { evidence } : {}),
  });
  const given = state === 'published' ? 'published' : 'held';
  const { requestHash } = replay;
  await store.saveReplay(articleId, {
    key: replay.keys[0],
    requestHash,
    commentId: id,
    answer: given,
    expiresAt: now + REPLAY_KEPT,
  });
  return answer(record, given, settings);
}

function printsOf(draft: CommentDraft, context: PostContext, now: number, { keys }: Settings): Prints {
  const { address, writer } = context;
  const emailHmac = draft.email === '' ? null : emailPrint(draft.email, keys);
  return {
    duplicateKey: duplicateKey(draft.body, emailHmac ?? draft.name, keys),
    emailHmac,
    networkHmac: address === undefined ? null : addressPrint(networkOf(address), now, keys),
    writerHash: writer === undefined ? null : keys.print('writer', writer),
  };
}

const refused = (
  code: ProblemCode,
  values: SubmissionValues,
  more: { retryAfter?: number } = {},
): SubmissionOutcome => ({
  outcome: 'refused',
  problem: problem(code, more),
  values,
});

function answer(record: CommentRecord, given: ReplayRecord['answer'], { articlePath }: Settings): SubmissionOutcome {
  const viewer = { commentId: record.id, mine: true };
  const place = { articlePath, replies: 0 };
  if (given === 'published')
    return { outcome: 'published', comment: toVisibleComment(record, 'published', place), viewer };
  return { outcome: 'held', comment: toVisibleComment(record, 'pending', place), viewer, why: 'moderation' };
}
