import { expect, test } from 'vitest';
import { commentWords } from './comment-words.js';
import { leftSentence } from './logic/count-left.js';
import { failureSentence } from './logic/failure-sentence.js';
import { fill, plural } from './logic/fill-words.js';
import { issueSentence } from './logic/issue-sentence.js';

test('values are filled in once, numbers as the language writes them', () => {
  expect(fill('{a} and {b} and {c}', { a: '{b}', b: 5000 }, 'de')).toBe('{b} and 5.000 and {c}');
  expect(plural(commentWords.thread.count, 1, 'en')).toBe('1 comment');
  expect(plural({ few: '{count} few', other: '{count} other' }, 3, 'ar')).toMatch(/few$/);
});

test('a mistake is told by the most particular sentence there is', () => {
  const tell = (field: 'body' | 'name' | 'url', code: 'required' | 'too-long' | 'control-characters', params = {}) =>
    issueSentence({ field, code, params }, commentWords);
  expect(tell('name', 'required')).toBe('Enter your name');
  expect(tell('body', 'too-long', { max: 5000, unit: 'graphemes' })).toBe(
    'Comment must have 5,000 characters or fewer',
  );
  expect(tell('body', 'too-long', { max: 16_384, unit: 'bytes' })).toBe('Comment is too long; make it shorter');
  expect(tell('url', 'control-characters')).toMatch(/^Website holds/);
  expect(tell('url', 'required')).toBe('Look at “Website” again');
});

test('a refusal of any service is told, with the time where it is known', () => {
  expect(failureSentence({ type: 'offline' }, commentWords)).toMatch(/^You are offline/);
  expect(failureSentence({ type: 'https://x.example/problems#rate-limited', retryAfter: 15 }, commentWords)).toMatch(
    /kept here\. You can try again in 15 seconds\.$/,
  );
  expect(failureSentence({ type: 'about:blank' }, commentWords)).toBe(commentWords.failures.refused);
});

test('a family is one character, white space around a text is none, and a book is counted in an instant', () => {
  expect(leftSentence(' 👩‍👩‍👧 ', 5000, commentWords)).toBe('4,999 characters left');
  expect(leftSentence('abc', 2, commentWords)).toBe('1 character too many');
  const began = performance.now();
  expect(leftSentence('x'.repeat(2_000_000), 5000, commentWords)).toBe('1,995,000 characters too many');
  expect(performance.now() - began).toBeLessThan(50);
});
