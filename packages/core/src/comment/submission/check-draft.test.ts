import { expect, test } from 'vitest';
import { checkDraft } from './check-draft.js';
import { defaultLimits } from './submission-limits.js';
import { validateSubmission } from './validate-submission.js';

const codes = (values: Parameters<typeof checkDraft>[0]) =>
  checkDraft(values, defaultLimits).map(({ field, code }) => `${field}: ${code}`);

test('a browser tells what is empty, too long or malformed', () => {
  expect(codes({})).toEqual(['name: required', 'email: required', 'body: required']);
  expect(codes({ name: 'Ada', email: 'x', url: 'ftp://x', body: 'x'.repeat(5001) })).toEqual([
    'email: malformed',
    'url: malformed',
    'body: too-long',
  ]);
});

test('a browser never refuses what the server takes', () => {
  const accepted = ['a@b', 'ada@ümlaut.example', "o'b+c@example.museum"].map((email) => ({
    name: 'Ada',
    email,
    body: 'x',
  }));
  for (const values of [
    ...accepted,
    { ...accepted[0], url: 'https://example.com' },
    { ...accepted[0], url: 'HTTP://x.example' },
  ]) {
    expect(validateSubmission(values).ok).toBe(true);
    expect(codes(values)).toEqual([]);
  }
});
