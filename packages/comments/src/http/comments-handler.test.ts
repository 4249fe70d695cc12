import { describe, expect, test } from 'vitest';
import type { CommentSubmission } from '@standfirst/core';
import { createComments } from '../comments.js';
import type { CommentsOptions } from '../comments-options.js';
import { StoreError } from '../store-error.js';
import { memoryStore } from '../stores/memory/index.js';
import { createCommentsHandler } from './comments-handler.js';
import type { CommentsHandlerOptions, PageToRender } from './handler-options.js';
import { writerOf } from './writer-cookie.js';

const origin = 'https://news.example';
const own = { origin, 'sec-fetch-site': 'same-origin' };
let sent = 0;

function site(options: Partial<CommentsOptions> = {}, handlerOptions: Partial<CommentsHandlerOptions> = {}) {
  const comments = createComments({
    store: memoryStore(),
    secret: 'a secret for tests, 32 bytes long',
    article: (id) => (id === 'a' ? {} : id === 'closed' ? { state: 'closed' } : null),
    rate: 'off',
    ...options,
  });
  const handle = createCommentsHandler({ comments, origins: [origin, 'https://app.example'], ...handlerOptions });
  const ask = async (path: string, init?: RequestInit) => {
    const response = await handle(new Request(origin + path, init), { address: '192.0.2.1' });
    if (!response) throw new Error('not ours');
    return response;
  };
  const form = (fields: CommentSubmission | string = {}, headers: Record<string, string> = own, article = 'a') =>
    ask(`/articles/${article}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body:
        typeof fields === 'string'
          ? fields
          : new URLSearchParams({
              name: 'Ada',
              email: 'ada@example.com',
              body: `Comment ${(sent += 1)}`,
              ...fields,
            } as Record<string, string>).toString(),
    });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    ask('/comments/v1/threads/a/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...own, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { comments, handle, ask, form, post };
}
const good = () => ({ name: 'Ada', email: 'ada@example.com', body: `Comment ${(sent += 1)}` });

describe('the form without script', () => {
  test('is answered with 303 to the comment', async () => {
    const response = await site().form();
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/articles\/a\?c=([0-9A-Z]{26})&s=published#comment-\1$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('tells its writer that a comment is held, and knows the writer again by a cookie', async () => {
    const { comments, form } = site({ moderation: 'pre' });
    const response = await form();
    expect(response.headers.get('location')).toMatch(/&s=held#comment-/);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-sf-writer=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
    const sentBack = { cookie: `x=1; ${cookie.split(';')[0]}` };
    const writer = writerOf(new Request(origin, { headers: sentBack }), origin) ?? '';
    expect((await comments.thread('a', { writer }))?.own).toHaveLength(1);
    const second = await form({}, { ...own, ...sentBack });
    expect(second.headers.get('set-cookie')).toBeNull();
    expect((await comments.thread('a', { writer }))?.own).toHaveLength(2);
  });

  test('has a cookie with a plain name on http, and none before something was sent', async () => {
    const { ask, form } = site({}, { origins: ['http://localhost:3000', origin] });
    expect((await form()).headers.get('set-cookie')).toMatch(
      /^sf-writer=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
    expect((await ask('/comments/v1/threads/a')).headers.get('set-cookie')).toBeNull();
  });

  test('with mistakes comes back as 422 with the text, escaped', async () => {
    const response = await site().form({ email: 'x', body: '</textarea><script>alert(1)</script>' });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;');
    expect(html).not.toContain('<script>');
    expect(html).toContain('aria-invalid="true"');
  });

  test('is drawn by the host’s page, with the status that belongs to it', async () => {
    const pages: PageToRender[] = [];
    const renderPage = (page: PageToRender) => {
      pages.push(page);
      return new Response('page', { headers: { 'content-type': 'text/html', 'content-security-policy': 'x' } });
    };
    const response = await site({}, { renderPage }).form({ body: '' });
    expect([response.status, await response.text(), response.headers.get('content-security-policy')]).toEqual([
      422,
      'page',
      'x',
    ]);
    expect(pages).toMatchObject([
      { articleId: 'a', status: 422, issues: [{ field: 'body', code: 'required' }], values: { name: 'Ada' } },
    ]);
  });

  test('is never a dead end: the text is in the page that refuses it', async () => {
    const text = 'These words were typed with care';
    const away = { ...memoryStore(), transaction: () => Promise.reject(new StoreError('unavailable', 'away')) };
    const failing = { renderPage: () => Promise.reject(new Error('the page needs the store too')) };
    const limited = site({ rate: 'on' });
    for (let n = 0; n < 3; n += 1) await limited.form();
    let now = 0;
    const repeated = site({ now: () => (now += 3_600_000) });
    await repeated.form({ body: text });
    const refusals = {
      403: await site().form({ body: text }, own, 'closed'),
      409: await repeated.form({ body: text }),
      429: await limited.form({ body: text }),
      503: await site({ store: away }, failing).form({ body: text }),
    };
    for (const [status, response] of Object.entries(refusals)) {
      expect([status, response.status]).toEqual([status, Number(status)]);
      expect(response.headers.get('content-type')).toMatch(/html/);
      expect(await response.text()).toContain(text);
    }
    expect(refusals[429].headers.get('retry-after')).toBe('15');
    expect(refusals[503].headers.get('retry-after')).toBe('30');
  });

  test('that is not UTF-8 is a mistake in its field, and nothing is replaced in silence', async () => {
    for (const body of ['body=%ff%fe', 'body=%ed%a0%80', 'name=%C3']) {
      const response = await site().form(body);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('malformed-unicode');
    }
    expect(
      (await site().form('name=J%C3%BCrgen+%E2%82%AC&email=a%40b.example&body=%80'.replace('%80', '%F0%9F%91%8D')))
        .status,
    ).toBe(303);
  });

  test('takes the first of two fields with one name, and none that it has not', async () => {
    const { comments, form } = site();
    await form('name=A&name=B&email=a%40b.example&body=one&body=two&__proto__=x&state=removed');
    expect((await comments.list('a'))?.items).toMatchObject([{ author: { name: 'A' }, state: 'published' }]);
  });
});

describe('where a request comes from', () => {
  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 303],
    ['our own page without referrer', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 303],
    ['the address bar', { 'sec-fetch-site': 'none' }, 303],
    ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://x.news.example' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['a page in a sandbox', { 'sec-fetch-site': 'cross-site', origin: 'null' }, 403],
    ['a site of the list', { 'sec-fetch-site': 'cross-site', origin: 'https://app.example' }, 303],
    ['an old browser on our page', { origin }, 303],
    ['an old browser elsewhere', { origin: 'https://evil.example' }, 403],
    ['a host that begins like ours', { origin: `${origin}.evil.example` }, 403],
    ['an old browser without referrer', { origin: 'null' }, 303],
    ['a program', {}, 303],
    ['nobody knows', { 'sec-fetch-site': 'x' }, 403],
  ])('%s: %s gives %i', async (_, headers, status) => {
    expect((await site().form({}, headers as unknown as Record<string, string>)).status).toBe(status); // each case has its own headers
  });

  test('a cookie is worth nothing where no browser says where it comes from', async () => {
    const { form } = site();
    const cookie = `__Host-sf-writer=${'w'.repeat(43)}`;
    expect((await form({}, { cookie })).headers.get('set-cookie')).not.toBeNull();
    expect((await form({}, { ...own, cookie })).headers.get('set-cookie')).toBeNull();
  });

  test('a host that is not ours is told so', async () => {
    const request = new Request('https://evil.example/articles/a/comments', { method: 'POST', headers: own });
    expect((await site().handle(request))?.status).toBe(421);
  });
});

describe('the shape of a request', () => {
  test.each([
    ['text/plain', {}, 415],
    ['multipart/form-data; boundary=B', {}, 415],
    ['application/x-www-form-urlencoded', { 'content-encoding': 'gzip' }, 415],
    ['application/x-www-form-urlencoded; charset=iso-8859-1', {}, 415],
    ['application/x-www-form-urlencoded; charset=UTF-8', {}, 303],
    ['application/x-www-form-urlencoded', { 'content-length': '999999999999' }, 413],
    ['application/x-www-form-urlencoded', { 'idempotency-key': 'short' }, 400],
    ['application/x-www-form-urlencoded', { 'idempotency-key': 'k'.repeat(129) }, 400],
  ])('%s %j gives %i', async (type, headers, status) => {
    const all = { ...own, 'content-type': type, ...headers } as unknown as Record<string, string>; // each case has its own headers
    expect((await site().form({}, all)).status).toBe(status);
  });

  test('64 KiB are the end, however they come, and the connection is closed', async () => {
    const { ask, form } = site();
    const declared = await form(`body=${'x'.repeat(65_600)}`);
    expect([declared.status, declared.headers.get('connection')]).toEqual([413, 'close']);
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array((pulled += 16_384) && 16_384).fill(97)),
    });
    const init = {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...own },
    };
    expect((await ask('/articles/a/comments', init as RequestInit)).status).toBe(413); // `duplex` is missing in the DOM types
    expect(pulled).toBeLessThan(200_000);
    expect((await form('a=1&'.repeat(101))).status).toBe(413);
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])(
    '%s to the form is 405 and says what is allowed',
    async (method) => {
      const response = await site().ask('/articles/a/comments', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    },
  );

  test('OPTIONS grants nothing to other sites', async () => {
    const response = await site().ask('/articles/a/comments', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, null]);
  });

  test.each([
    '/',
    '/articles/a',
    '/articles/%ff%fe/comments',
    '/articles/__proto__/comments',
    '/articles/x%0aLocation:%20/comments',
  ])('%s is left to the host', async (path) =>
    expect(await site().handle(new Request(origin + path, { method: 'POST', headers: own }))).toBeUndefined(),
  );
});

describe('JSON', () => {
  test('is answered with 201 and the comment, 202 when it is held', async () => {
    const published = await site().post(good());
    expect(published.status).toBe(201);
    expect(published.headers.get('location')).toMatch(/^\/articles\/a#comment-/);
    expect(await published.json()).toMatchObject({
      outcome: 'published',
      comment: { type: 'comment' },
      viewer: { mine: true },
    });
    const held = await site({ moderation: 'pre' }).post(good());
    expect([held.status, await held.json()]).toMatchObject([202, { outcome: 'held', why: 'moderation' }]);
  });

  test('spam and a held comment look alike', async () => {
    const spam = { name: 'spam', judge: () => Promise.resolve({ verdict: 'spam', rule: 'x' } as const) };
    const shape = async (options: Partial<CommentsOptions>) => {
      const body = await (await site(options).post({ ...good(), body: 'Same words' })).json();
      return JSON.stringify(body).replaceAll(/[0-9A-Z]{26}|"createdAt":"[^"]*"/g, '');
    };
    expect(await shape({ policies: [spam] })).toBe(await shape({ moderation: 'pre' }));
  });

  test('with mistakes is a problem with codes, and does not repeat the address', async () => {
    const response = await site().post({ name: '', email: 'ada@canary.example', body: 5 });
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
    expect((await site().post(body)).status).toBe(400),
  );

  test('the key of the header wins over the field and gives one answer', async () => {
    const { post } = site();
    const body = { ...good(), idempotencyKey: 'field-key-field-key' };
    const answers = [
      await post(body, { 'idempotency-key': 'k'.repeat(16) }),
      await post(body, { 'idempotency-key': 'k'.repeat(16) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await answers[0]?.text()).toBe(await answers[1]?.text());
    expect((await post({ ...body, body: 'Other' }, { 'idempotency-key': 'k'.repeat(16) })).status).toBe(422);
  });

  test('members with a meaning for objects are only unknown names', async () => {
    await site().post(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"body":"x"}`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('reading', () => {
  test('a thread can be cached, is asked for again by its tag, and changes its tag with its comments', async () => {
    const { ask, form } = site();
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
    const { ask, form } = site({ moderation: 'pre' });
    const cookie = (await form()).headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const path of ['/comments/v1/threads/a', '/comments/v1/threads/a/comments']) {
      expect(await (await ask(path, { headers: { cookie } })).json()).toMatchObject({ items: [] });
    }
  });

  test('comments come page by page', async () => {
    const { ask, form } = site();
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
    const response = await site().ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const { ask } = site();
    const [get, head] = [await ask('/comments/v1/threads/a'), await ask('/comments/v1/threads/a', { method: 'HEAD' })];
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')]);
  });

  test('a store that is away is 503, to try again', async () => {
    const store = {
      ...memoryStore(),
      listAll: () => Promise.reject(new StoreError('unavailable', 'no such table: secret')),
    };
    const response = await site({ store }).ask('/comments/v1/threads/a/comments');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.text()).not.toContain('secret');
  });
});
