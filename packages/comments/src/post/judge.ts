import type { CommentState } from '@standfirst/core';
import type { JudgedSubmission, Policy, PolicyContext, Refusal } from '../policies/policy.js';
import type { PolicyEvidence } from '../records/moderation-event.js';
import type { ReplayRecord } from '../records/replay-record.js';

/** What all policies together say. */
export type Judgement =
  | { refused: Refusal }
  | { answered: ReplayRecord }
  | {
      state: Extract<CommentState, 'published' | 'pending' | 'spam'>;
      evidence: readonly PolicyEvidence[];
    };

/** Lets every policy judge; the first refusal, or an answer that was given before, ends it. */
export async function judge(
  submission: JudgedSubmission,
  context: PolicyContext,
  pipeline: readonly Policy[],
): Promise<Judgement> {
  const evidence: PolicyEvidence[] = [];
  for (const policy of pipeline) {
    if (policy.sparesStaff && submission.isStaff) continue;
    const said = await policy.judge(submission, context);
    if (said.verdict === 'answered') return { answered: said.replay };
    if (said.verdict === 'refuse') return { refused: said.because };
    if (said.verdict === 'pass') continue;
    const { name: phase, version } = policy;
    const { verdict, rule, entry } = said;
    evidence.push({ phase, version, verdict, rule, ...(entry === undefined ? {} : { entry }) });
  }
  const isSpam = evidence.some(({ verdict }) => verdict === 'spam');
  return { state: isSpam ? 'spam' : evidence.length > 0 ? 'pending' : 'published', evidence };
}
