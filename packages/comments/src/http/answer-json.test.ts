import { describe, expect, test } from 'vitest';
import type { CommentsOptions } from '../comments-options.js';
import { StoreError } from '../store-error.js';
import { memoryStore } from '../stores/memory/index.js';
import { sampleSite } from '../testing/sample-site.js';
import { sampleSubmission } from '../testing/sample-comments.js';

describe('JSON', () => {
  test('is answered with 201 and the comment, 202 when it is held', async () => {
    const published = await sampleSite().post(sampleSubmission());
    expect(published.status).toBe(201);
    expect(published.headers.get('location')).toMatch(/^\/articles\/a#comment-/);
    expect(await published.json()).toMatchObject({
      outcome: 'published',
      comment: { type: 'comment' },
      viewer: { mine: true },
    });
    const held = await sampleSite({ moderation: 'pre' }).post(sampleSubmission());
    expect([held.status, await held.json()]).toMatchObject([202, { outcome: 'held', why: 'moderation' }]);
  });

  test('spam and a held comment look alike', async () => {
    const spam = { name: 'spam', version: '1', judge: () => Promise.resolve({ verdict: 'spam', rule: 'x' } as const) };
    const shape = async (options: Partial<CommentsOptions>) => {
      const body = await (await sampleSite(options).post({ ...sampleSubmission(), body: 'Same words' })).json();
      return JSON.stringify(body).replaceAll(/[0-9A-Z]{26}|"(?:createdAt|editableUntil)":"[^"]*"/g, '');
    };
    expect(await shape({ policies: [spam] })).toBe(await shape({ moderation: 'pre' }));
  });

  test('with mistakes is a problem with codes, and does not repeat the address', async () => {
    const response = await sampleSite().post({ name: '', email: 'ada@canary.example', body: 5 });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ]);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      type: 'urn:standfirst:problem:validation',
      issues: [
        { field: 'name', code: 'required' },
        { field: 'body', code: 'malformed' },
      ],
    });
    expect(text).not.toContain('canary');
  });

  test.each(['{', '[]', '"x"', 'null', '\u0000', '['.repeat(60_000)])('%.9j is no request', async (body) =>
    expect((await sampleSite().post(body)).status).toBe(400),
  );

  test('the key of the header wins over the field and gives one answer', async () => {
    const { post } = sampleSite();
    const body = { ...sampleSubmission(), idempotencyKey: 'field-key-field-key' };
    const answers = [
      await post(body, { 'idempotency-key': 'k'.repeat(16) }),
      await post(body, { 'idempotency-key': 'k'.repeat(16) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await answers[0]?.text()).toBe(await answers[1]?.text());
    expect((await post({ ...body, body: 'Other' }, { 'idempotency-key': 'k'.repeat(16) })).status).toBe(422);
  });

  test('members with a meaning for objects are only unknown names', async () => {
    await sampleSite().post(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"body":"x"}`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('reading', () => {
  test('a thread can be cached, is asked for again by its tag, and changes its tag with its comments', async () => {
    const { ask, form } = sampleSite();
    const first = await ask('/comments/v1/threads/a');
    expect(first.headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=60');
    const etag = first.headers.get('etag') ?? '';
    const again = (tag: string) => ask('/comments/v1/threads/a', { headers: { 'if-none-match': tag } });
    expect((await again(`W/${etag}`)).status).toBe(304);
    await form();
    const changed = await again(etag);
    expect(await changed.json()).toMatchObject({
      thread: { type: 'thread', counts: { published: 1 } },
      items: [{ type: 'comment' }],
    });
  });

  test('what is held is in no answer that can be cached', async () => {
    const { ask, form } = sampleSite({ moderation: 'pre' });
    const cookie = (await form()).headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const path of ['/comments/v1/threads/a', '/comments/v1/threads/a/comments']) {
      expect(await (await ask(path, { headers: { cookie } })).json()).toMatchObject({ items: [] });
    }
  });

  test('comments come page by page', async () => {
    const { ask, form } = sampleSite();
    for (let n = 0; n < 3; n += 1) await form();
    const read = async (query: string) => (await ask(`/comments/v1/threads/a/comments?${query}`)).json();
    const first = await read('limit=2&sort=newest');
    const second = await read(`limit=2&sort=newest&cursor=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, undefined]);
  });

  test.each([
    ['/comments/v1/threads/nowhere', 404],
    ['/comments/v1/threads/__proto__', 404],
    ['/comments/v1/threads/a/comments?cursor=eyJfX3Byb3RvX18iOnt9fQ', 400],
    ['/comments/v1/threads/a/comments?sort=id;DROP', 400],
    ['/comments/v1/threads/a/comments?limit=101', 400],
    ['/comments/v1/threads/a/comments?limit=-1', 400],
  ])('%s is %i', async (path, status) => {
    const response = await sampleSite().ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const { ask } = sampleSite();
    const [get, head] = [await ask('/comments/v1/threads/a'), await ask('/comments/v1/threads/a', { method: 'HEAD' })];
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')]);
  });

  test('a store that is away is 503, to try again', async () => {
    const store = {
      ...memoryStore(),
      listAll: () => Promise.reject(new StoreError('unavailable', 'no such table: secret')),
    };
    const response = await sampleSite({ store }).ask('/comments/v1/threads/a/comments');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.text()).not.toContain('secret');
  });
});
