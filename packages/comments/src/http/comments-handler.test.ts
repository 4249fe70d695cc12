import { describe, expect, test } from 'vitest';
import { fromOwnPage, origin, sampleSite } from '../testing/sample-site.js';

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
    expect((await sampleSite().form({}, headers as unknown as Record<string, string>)).status).toBe(status); // each case has its own headers
  });

  test('a cookie is worth nothing where no browser says where it comes from', async () => {
    const { form } = sampleSite();
    const cookie = `__Host-sf-writer=${'w'.repeat(43)}`;
    expect((await form({}, { cookie })).headers.get('set-cookie')).not.toBeNull();
    expect((await form({}, { ...fromOwnPage, cookie })).headers.get('set-cookie')).toBeNull();
  });

  test('a host that is not ours is told so', async () => {
    const request = new Request('https://evil.example/articles/a/comments', { method: 'POST', headers: fromOwnPage });
    expect((await sampleSite().handle(request))?.status).toBe(421);
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
    const all = { ...fromOwnPage, 'content-type': type, ...headers } as unknown as Record<string, string>; // each case has its own headers
    expect((await sampleSite().form({}, all)).status).toBe(status);
  });

  test('64 KiB are the end, however they come, and the connection is closed', async () => {
    const { ask, form } = sampleSite();
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
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...fromOwnPage },
    };
    expect((await ask('/articles/a/comments', init as RequestInit)).status).toBe(413); // `duplex` is missing in the DOM types
    expect(pulled).toBeLessThan(200_000);
    expect((await form('a=1&'.repeat(101))).status).toBe(413);
  });

  test('of a text that is too long the start stands in the form again, cut between two characters', async () => {
    const { form } = sampleSite();
    for (const shift of [0, 1, 2, 3, 4, 5]) {
      const sent = `name=Ada&body=${'x'.repeat(65_500 + shift)}${'%F0%9F%90%A6'.repeat(9)}`;
      const page = await (await form(sent)).text();
      expect(page).toContain('value="Ada"');
      expect(page).toMatch(/x{60}(?:🐦)*<\/textarea>/u);
    }
  });

  test('who declares too much and sends nothing is not waited for', async () => {
    const { ask } = sampleSite();
    const silent = new ReadableStream({});
    const headers = { 'content-length': '70000', 'content-type': 'application/x-www-form-urlencoded', ...fromOwnPage };
    const init = { method: 'POST', body: silent, duplex: 'half', headers };
    expect((await ask('/articles/a/comments', init as RequestInit)).status).toBe(413); // `duplex` is missing in the DOM types
  });

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])(
    '%s to the form is 405 and says what is allowed',
    async (method) => {
      const response = await sampleSite().ask('/articles/a/comments', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    },
  );

  test('OPTIONS grants nothing to other sites', async () => {
    const response = await sampleSite().ask('/articles/a/comments', {
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
    expect(
      await sampleSite().handle(new Request(origin + path, { method: 'POST', headers: fromOwnPage })),
    ).toBeUndefined(),
  );
});
