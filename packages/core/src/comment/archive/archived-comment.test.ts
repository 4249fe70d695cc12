import { expect, test } from 'vitest';
import { safeParseArchivedComment } from './archived-comment.js';

const authorOf = (author: object) => {
  const result = safeParseArchivedComment({
    id: 'ferry:1',
    parentId: null,
    article: { id: 'ferry-returns' },
    author: { kind: 'guest', name: 'Ada Lund', ...author },
    createdAt: '2026-03-05T09:01:00.000Z',
    state: 'published',
    body: [],
  });
  return result.ok ? result.comment.author : result.problem;
};

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '/relative',
  'https://lund@quay.example/',
  'java\nscript:alert(1)',
])('a website that may not be linked is not kept: %j', (url) =>
  expect(authorOf({ url })).toEqual({ kind: 'guest', name: 'Ada Lund' }),
);

test('a picture that may not be shown is not kept', () => {
  expect(authorOf({ avatar: { kind: 'image', src: 'blob:x' } })).toEqual({ kind: 'guest', name: 'Ada Lund' });
});

test('what may be linked and shown is kept as it is', () => {
  const author = { url: 'https://lund.example/', avatar: { kind: 'image', src: '/faces/lund.png' }, key: 'k1' };
  expect(authorOf(author)).toEqual({ kind: 'guest', name: 'Ada Lund', ...author });
  const drawn = { avatar: { kind: 'initials', seed: 's' } };
  expect(authorOf(drawn)).toEqual({ kind: 'guest', name: 'Ada Lund', ...drawn });
});
