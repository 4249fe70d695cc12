import {
  validateSubmission,
  type Anchor,
  type CommentDraft,
  type FieldIssue,
  type SubmissionOutcome,
  type SubmissionValues,
} from '@standfirst/core';
import { readBody } from '../body/read-body.js';
import type { PostContext } from '../comments-options.js';
import { announce } from '../moves/move-comment.js';
import { duplicateKey, isTelling } from '../policies/repeat/duplicate-key.js';
import { problem } from '../problems.js';
import type { CommentRecord } from '../records/comment-record.js';
import { DAY, type Settings } from '../settings.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import { findThread, type EffectiveThread } from '../threads/effective-thread.js';
import { provenIdentity, writerPrints } from '../writers/writer-prints.js';
import { anchorOf } from './anchor-of.js';
import { answerTo, refusedWith } from './answer-to.js';
import { authorOf } from './author-of.js';
import { judge } from './judge.js';
import { placeOf, type Place } from './place-of.js';
import { privateRecord } from './private-record.js';
import { replayKeys } from './replay-keys.js';

/**
 * Takes a submission from its fields to its answer. Every answer but a failure of the store is a value.
 * @throws {StoreError} when nothing could be stored; trying again, also with the same key, is safe
 */
export async function postComment(
  input: unknown,
  context: PostContext,
  settings: Settings,
): Promise<SubmissionOutcome> {
  const { store, reservedNames } = settings;
  const { account, articleId, idempotencyKey } = context;
  // The site has told who an account is: its name is not the form's to say, and an address is not needed.
  const limits = account ? ({ ...settings.limits, name: 'optional', email: 'optional' } as const) : settings.limits;
  const checked = validateSubmission(input, { ...limits, reservedNames });
  const { values } = checked;
  const thread = await findThread(articleId, settings);
  if (thread === null) return { outcome: 'refused', problem: problem('not-found'), values };
  if (!checked.ok) return { outcome: 'invalid', issues: checked.issues, values };
  const own = { ...checked.draft, idempotencyKey: idempotencyKey ?? checked.draft.idempotencyKey };
  const draft = account ? { ...own, name: account.name, doubts: [] } : own;
  const anchor = await anchorOf(draft.about, articleId, settings);
  if (anchor === 'unavailable') return { outcome: 'invalid', issues: [unavailable], values };
  const place = await placeOf(draft.parentId, articleId, store);
  return store.transaction((transaction) =>
    storeDraft({ draft, values, thread, place, anchor, context }, settings, transaction),
  );
}

/** What is known of a submission before its transaction begins. */
interface Received {
  readonly draft: CommentDraft;
  readonly values: SubmissionValues;
  readonly thread: EffectiveThread;
  /** `null` where what it answers cannot be read. */
  readonly place: Place | null;
  readonly anchor: Anchor | null;
  readonly context: PostContext;
}

const unavailable: FieldIssue = { field: 'about', code: 'passage-unavailable' };

async function storeDraft(
  { draft, values, thread, place, anchor, context }: Received,
  settings: Settings,
  transaction: StoreTransaction,
): Promise<SubmissionOutcome> {
  const { keys, newId } = settings;
  const { articleId } = context;
  const now = settings.now();
  // Behind every id of the thread: so what it answers comes first, and comments keep the order of their acceptance.
  const id = newId(now, await transaction.latestId(articleId));
  const body = readBody(draft.body, id);
  const known = writerPrints(context, draft.email, now, keys);
  const prints = { ...known, duplicateKey: duplicateKey(draft.body, known.emailHmac ?? draft.name, keys) };
  const identity = await provenIdentity(prints, transaction);
  const replay = replayKeys(draft, articleId, now, keys);
  const parent = place === null ? 'missing' : place.parentId === null ? 'none' : 'readable';
  const isStaff = context.account?.kind === 'staff';
  const facts = { articleId, editOf: null, thread, parent, replay, draft, body, identity, isStaff } as const;
  const submission = { ...facts, ...prints, isTelling: isTelling(draft.body) };
  const judgement = await judge(submission, { now, store: transaction, keys }, settings.pipeline);

  if ('refused' in judgement) return refusedWith(judgement.refused, values);
  if ('answered' in judgement) {
    const { commentId, answer } = judgement.answered;
    const record = await transaction.find(articleId, commentId);
    if (record) return answerTo(record, answer, settings);
  }
  if ('answered' in judgement || place === null) return refusedWith({ code: 'parent-unavailable' }, values);

  const { state, evidence } = judgement;
  const fresh = { anchor, createdAt: now, editedAt: null, revision: 1, changedAt: now, reason: null };
  const { parentId, rootId = id, depth } = place;
  const author = authorOf(draft, context.account);
  const record: CommentRecord = { articleId, id, parentId, rootId, depth, state, author, body, ...fresh };
  const secret = privateRecord(id, draft, prints, identity.emailHmac !== null, context, now, keys);
  const actor = { kind: 'system' } as const;
  const submit = { at: now, actor, action: 'submit', from: null, to: state, revision: 1 } as const;
  await transaction.insert(record, secret, { ...submit, ...(evidence.length > 0 ? { evidence } : {}) });
  await announce(transaction, record, submit, settings);
  const answer = state === 'published' ? 'published' : 'held';
  const [key] = replay.keys;
  const answered = { requestHash: replay.requestHash, commentId: id, answer, expiresAt: now + DAY } as const;
  await transaction.saveReplay(articleId, { key, ...answered });
  return answerTo(record, answer, settings);
}
