import type { CommentSubmission } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { createComments } from '../comments.js';
import type { Policy, Verdict } from '../policies/policy.js';
import { memoryStore } from '../stores/memory/index.js';

const NAME = 'Vera Quayle';
const EMAIL = 'vera.quayle@reader.example';
const ADDRESS = '192.0.2.77';
const links = Array.from({ length: 12 }, (_, n) => `https://herald.example/${n}`).join(' ');

/** What readers send, the odd among it; the same text comes twice. */
const submissions: readonly CommentSubmission[] = [
  { body: 'The ferry was late again.' },
  { body: 'The ferry was late again.' },
  { body: '👩‍👩‍👧' },
  { body: 'העבורת איחרה שוב' },
  { body: links },
  { body: 'word '.repeat(1000) },
  { body: 'A trap was filled.', subject: 'x' },
  { body: 'Signed by the desk.', name: 'Editor' },
  { body: 'Look at my page.', url: 'http://192.0.2.1/' },
  { body: 'No address at all.', email: '' },
];

/**
 * What a policy does that no policy may: a sentence each, none for one that keeps the promise. It judges whatever readers
 * send, changes nothing that it is shown, names its rules, gives a reason with every refusal, and keeps nothing personal.
 */
export async function policyProblems(policy: Policy): Promise<string[]> {
  const problems: string[] = [];
  if (!/^[a-z][a-z-]*$/.test(policy.name)) problems.push(`"${policy.name}" is no name of small letters and hyphens`);
  const watched: Policy = {
    name: policy.name,
    version: '1',
    async judge(submission, context) {
      const verdict = await policy.judge(deepFrozen(submission), context);
      problems.push(...faultsOf(verdict));
      return { verdict: 'pass' };
    },
  };
  let now = 1_700_000_000_000;
  const limits = { email: 'optional' } as const;
  const comments = createComments({
    store: memoryStore(),
    secret: 's'.repeat(32),
    article: () => ({}),
    policies: [watched],
    limits,
    now: () => (now += 1),
  });
  for (const own of submissions) {
    const context = { articleId: 'a', address: ADDRESS, writer: `${now}` };
    await comments
      .post({ name: NAME, email: EMAIL, ...own }, context)
      .catch((cause: unknown) => problems.push(`it threw over ${JSON.stringify(own).slice(0, 60)}: ${String(cause)}`));
  }
  await comments.close();
  return problems;
}

/** The promise that every policy keeps, as a test for vitest. */
export function describePolicy(policy: Policy): void {
  describe(`the ${policy.name} policy`, () => {
    test('judges whatever is sent, and keeps the promise of policies', async () => {
      expect(await policyProblems(policy)).toEqual([]);
    });
  });
}

function faultsOf(verdict: Verdict): string[] {
  if (verdict.verdict === 'pass' || verdict.verdict === 'answered') return [];
  const kept = JSON.stringify(verdict);
  const personal = [NAME, EMAIL, ADDRESS].filter((text) => kept.includes(text));
  return [
    ...(['hold', 'spam', 'refuse'].includes(verdict.verdict) ? [] : [`"${String(verdict.verdict)}" is no verdict`]),
    ...(/^[a-z][a-z-]*$/.test(verdict.rule) ? [] : [`"${verdict.rule}" is no name of a rule`]),
    ...(verdict.verdict === 'refuse' && !verdict.because.code ? ['it refuses without a reason'] : []),
    ...personal.map((text) => `its evidence holds "${text}"`),
  ];
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}
