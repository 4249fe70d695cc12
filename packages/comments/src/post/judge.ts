import type { CommentState, ModerationMode } from '@standfirst/core';
import type { PolicyEvidence } from '../records/moderation-event.js';
import type { JudgedSubmission, Policy, PolicyContext, Refusal } from '../policies/policy.js';

/** What all policies together say. */
export type Judgement =
  | { refused: Refusal }
  | {
      refused: null;
      state: Extract<CommentState, 'published' | 'pending' | 'spam'>;
      evidence: readonly PolicyEvidence[];
    };

/** Lets every policy judge; the first refusal ends it. What no policy holds, the mode of the thread decides. */
export async function judge(
  submission: JudgedSubmission,
  context: PolicyContext,
  policies: readonly Policy[],
  { mode, writerHash }: { mode: ModerationMode; writerHash: string | null },
): Promise<Judgement> {
  const evidence: PolicyEvidence[] = [];
  for (const policy of policies) {
    const verdict = await policy.judge(submission, context);
    if (verdict.verdict === 'refuse') return { refused: verdict.because };
    if (verdict.verdict !== 'pass')
      evidence.push({ phase: policy.name, version: policy.version, verdict: verdict.verdict, rule: verdict.rule });
  }
  if (await mustWait(mode, writerHash, context))
    evidence.push({ phase: 'moderation', version: '1', verdict: 'hold', rule: mode });
  const worst = evidence.some(({ verdict }) => verdict === 'spam')
    ? 'spam'
    : evidence.length > 0
      ? 'pending'
      : 'published';
  return { refused: null, state: worst, evidence };
}

// Trust hangs on the browser's cookie, which cannot be guessed; a name and an address can be typed by anybody.
const mustWait = async (mode: ModerationMode, writerHash: string | null, { store }: PolicyContext): Promise<boolean> =>
  mode === 'pre' ||
  (mode === 'first-time' &&
    (writerHash === null || (await store.countPublishedBy({ writerHash, emailHmac: null, authorKey: null }, 1)) === 0));
