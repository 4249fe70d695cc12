import { expect, test } from 'vitest';
import type { Anchor } from '../../anchor/anchor.js';
import { aboutText, readAbout } from './about.js';
import { validateSubmission } from './validate-submission.js';

const typed = { name: 'Ada', email: 'ada@example.com', body: 'Not so.' };
const codes = (about: string) => {
  const checked = validateSubmission({ ...typed, about });
  return checked.ok ? checked.draft.about : checked.issues.map(({ field, code }) => `${field}: ${code}`);
};

test('what a page writes into the field is what a submission is about', () => {
  const locator = { kind: 'text', exact: 'full by noon', prefix: 'was ' } as const;
  const passage: Anchor = { block: 'a', quote: 'q1', locator };
  expect(readAbout(aboutText(passage))).toEqual({ block: 'a', exact: 'full by noon', prefix: 'was ' });
  expect(codes(aboutText({ quote: 'q1', locator }))).toEqual({ quote: 'q1', exact: 'full by noon', prefix: 'was ' });
  expect(codes('')).toBeNull();
});

test.each([
  'full by noon',
  '[]',
  'null',
  '{"quote":"q1"}',
  '{"exact":"","quote":"q1"}',
  '{"exact":"…","block":"a"}',
  '{"exact":"a\\ud800","block":"a"}',
  '{"exact":"a","block":"a b"}',
  JSON.stringify({ exact: 'a'.repeat(301) }),
  `{"exact":"a"${' '.repeat(10_000)}}`,
])('%j is no passage, and the comment is kept', (about) => {
  expect(codes(about)).toEqual(['about: passage-unavailable']);
  expect(readAbout(about)).toBeNull();
});
