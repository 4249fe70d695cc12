import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { publicCommentSchema } from './public-comment.js';

const id = '01JDZ00000000000000000000A';
const visible = {
  type: 'comment',
  schemaVersion: 1,
  id,
  threadId: 'a',
  parentId: null,
  rootId: id,
  depth: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  permalink: `/articles/a#comment-${id}`,
  replies: { count: 0 },
  state: 'published',
  author: { kind: 'guest', name: 'Ada' },
  body: [{ type: 'paragraph', id: `${id}.1`, children: [{ type: 'text', value: 'Hello' }] }],
};
const isValid = (value: unknown) => v.safeParse(publicCommentSchema, value).success;
const withBody = (...body: unknown[]) => ({ ...visible, body });

describe('the check of a public comment', () => {
  test('takes a comment and a tombstone', () => {
    expect(isValid(visible)).toBe(true);
    expect(isValid({ ...visible, state: 'removed', author: null, body: null, reason: 'abuse' })).toBe(true);
  });

  test('drops members that it does not know, such as an e-mail address', () => {
    const parsed = v.parse(publicCommentSchema, {
      ...visible,
      email: 'ada@example.com',
      author: { ...visible.author, ip: '::1' },
    });
    expect(JSON.stringify(parsed)).not.toMatch(/ada@|::1/);
  });

  test('refuses blocks of the article, at any depth', () => {
    const embed = { type: 'embed', id: 'x', url: 'https://example.com/' };
    expect(isValid(withBody(embed))).toBe(false);
    expect(isValid(withBody({ type: 'blockquote', id: 'x', children: [embed] }))).toBe(false);
  });

  test('refuses a link that is not http or https', () => {
    const link = (url: string) =>
      withBody({
        type: 'paragraph',
        id: 'x',
        children: [{ type: 'link', url, rel: ['nofollow', 'ugc'], children: [{ type: 'text', value: 'x' }] }],
      });
    expect(isValid(link('https://example.com/'))).toBe(true);
    expect(isValid(link('javascript:alert(1)'))).toBe(false);
  });

  test('refuses a tree of 100,000 levels without exhausting the stack', () => {
    let block: unknown = { type: 'paragraph', id: 'x', children: [] };
    for (let level = 0; level < 100_000; level += 1) block = { type: 'blockquote', id: 'x', children: [block] };
    expect(isValid(withBody(block))).toBe(false);
  });

  test('refuses states that are never listed', () => expect(isValid({ ...visible, state: 'spam' })).toBe(false));
});
