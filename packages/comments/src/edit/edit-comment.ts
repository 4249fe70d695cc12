import { validateSubmission, type CommentDraft, type SubmissionOutcome, type SubmissionValues } from '@standfirst/core';
import { readBody } from '../body/read-body.js';
import type { WriterContext } from '../comments-options.js';
import { announce, moveComment } from '../moves/move-comment.js';
import { duplicateKey, isTelling } from '../policies/repeat/duplicate-key.js';
import { answerTo, refusedWith } from '../post/answer-to.js';
import { judge, type Judgement } from '../post/judge.js';
import { problem, type ProblemCode } from '../problems.js';
import type { CommentRecord } from '../records/comment-record.js';
import type { PrivateRecord } from '../records/private-record.js';
import type { Settings } from '../settings.js';
import type { StoreTransaction } from '../store/store-transaction.js';
import { findThread, type EffectiveThread } from '../threads/effective-thread.js';
import { isEditable } from '../writers/viewer-of.js';
import { isOwn, provenIdentity, writerPrints } from '../writers/writer-prints.js';

/** A new text for a comment. */
export interface EditInput {
  readonly body: string;
  /** The revision that its writer had before their eyes; an edit of another one is refused. */
  readonly revision?: number;
}

/**
 * Gives a comment another text. It passes the whole pipeline again: a clean text that is changed into another one is judged
 * as that other one. The text before stays with the desk, and readers are told that it was edited.
 */
export async function editComment(
  articleId: string,
  id: string,
  { body, revision }: EditInput,
  context: WriterContext,
  settings: Settings,
): Promise<SubmissionOutcome> {
  const values = { body };
  const thread = await findThread(articleId, settings);
  if (thread === null) return refused('not-found', values);
  const checked = validateSubmission({ body }, { ...settings.limits, name: 'optional', email: 'optional' });
  if (!checked.ok) return { outcome: 'invalid', issues: checked.issues, values };
  return settings.store.transaction(async (transaction) => {
    const comment = await transaction.find(articleId, id);
    const secret = await transaction.findPrivate(articleId, id);
    const { keys } = settings;
    const prints = writerPrints(context, '', settings.now(), keys);
    if (comment === null || secret === null || !isOwn(secret, prints)) return refused('not-found', values);
    if (!isEditable(comment, settings)) return refused('edit-window-closed', values);
    if (revision !== undefined && revision !== comment.revision) return refused('precondition-failed', values);
    const { name, url = '' } = comment.author ?? { name: '' };
    const draft = { ...checked.draft, name, url, parentId: comment.parentId };
    const judgement = await judgeAgain({ comment, secret, draft, thread, context }, settings, transaction);
    if ('answered' in judgement) return refused('not-found', values);
    if ('refused' in judgement) return refusedWith(judgement.refused, values);
    return storeText(comment, secret, draft, judgement, settings, transaction);
  });
}

interface Edited {
  readonly comment: CommentRecord;
  readonly secret: PrivateRecord;
  readonly draft: CommentDraft;
  readonly thread: EffectiveThread;
  readonly context: WriterContext;
}

async function judgeAgain(
  { comment, secret, draft, thread, context }: Edited,
  { keys, pipeline, now }: Settings,
  transaction: StoreTransaction,
): Promise<Judgement> {
  const known = { ...writerPrints(context, '', now(), keys), emailHmac: secret.emailHmac };
  const identity = await provenIdentity(known, transaction);
  const { articleId, id: editOf } = comment;
  const submission = {
    ...{ articleId, editOf, thread, draft, identity, ...known },
    parent: comment.parentId === null ? 'none' : 'readable',
    replay: { keys: [], requestHash: '' },
    body: readBody(draft.body, editOf),
    duplicateKey: keyOf(draft, secret, keys),
    isTelling: isTelling(draft.body),
    isStaff: context.account?.kind === 'staff',
  } as const;
  return judge(submission, { now: now(), store: transaction, keys }, pipeline);
}

async function storeText(
  comment: CommentRecord,
  secret: PrivateRecord,
  draft: CommentDraft,
  { state, evidence }: Extract<Judgement, { state: unknown }>,
  settings: Settings,
  transaction: StoreTransaction,
): Promise<SubmissionOutcome> {
  const { articleId, id } = comment;
  const at = settings.now();
  const author = { kind: 'author' } as const;
  const body = readBody(draft.body, id);
  const text = { body, source: draft.body, duplicateKey: keyOf(draft, secret, settings.keys), at, actor: author };
  const edited = { ...comment, body, editedAt: at, revision: comment.revision + 1 };
  const { state: from, revision } = edited;
  const edit = { at, actor: author, action: 'edit', from, to: from, revision } as const;
  await transaction.revise(articleId, id, text, { ...edit, ...(evidence.length > 0 && { evidence }) });
  // What waits keeps waiting, whatever its new text is: somebody is to look at it all the same.
  const to = state === 'published' || comment.state === 'spam' || comment.state === state ? comment.state : state;
  if (to === comment.state) await announce(transaction, edited, edit, settings);
  else {
    const action = to === 'spam' ? 'mark-spam' : 'hold';
    await moveComment(transaction, edited, { at, actor: { kind: 'system' }, action, to, evidence }, settings);
  }
  return answerTo({ ...edited, state: to }, to === 'published' ? 'published' : 'held', settings);
}

const keyOf = (draft: CommentDraft, { emailHmac }: PrivateRecord, keys: Settings['keys']) =>
  duplicateKey(draft.body, emailHmac ?? draft.name, keys);

const refused = (code: ProblemCode, values: SubmissionValues): SubmissionOutcome => ({
  outcome: 'refused',
  problem: problem(code),
  values,
});
