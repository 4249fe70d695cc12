import { describe, expect, test } from 'vitest';
import { StoreError } from '../store-error.js';
import { memoryStore } from '../stores/memory/index.js';
import type { PageToRender } from './handler-options.js';
import { writerOf } from './writer-cookie.js';
import { fromOwnPage, origin, sampleSite } from '../testing/sample-site.js';

describe('the form without script', () => {
  test('is answered with 303 to the comment', async () => {
    const response = await sampleSite().form();
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/articles\/a\?c=([0-9A-Z]{26})&s=published#comment-\1$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('tells its writer that a comment is held, and knows the writer again by a cookie', async () => {
    const { comments, form } = sampleSite({ moderation: 'pre' });
    const response = await form();
    expect(response.headers.get('location')).toMatch(/&s=held#comment-/);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-sf-writer=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
    const sentBack = { cookie: `x=1; ${cookie.split(';')[0]}` };
    const writer = writerOf(new Request(origin, { headers: sentBack }), origin) ?? '';
    expect((await comments.thread('a', { writer }))?.own).toHaveLength(1);
    const second = await form({}, { ...fromOwnPage, ...sentBack });
    expect(second.headers.get('set-cookie')).toBeNull();
    expect((await comments.thread('a', { writer }))?.own).toHaveLength(2);
  });

  test('has a cookie with a plain name on http, and none before something was sent', async () => {
    const { ask, form } = sampleSite({}, { origins: ['http://localhost:3000', origin] });
    expect((await form()).headers.get('set-cookie')).toMatch(
      /^sf-writer=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
    expect((await ask('/comments/v1/threads/a')).headers.get('set-cookie')).toBeNull();
  });

  test('with mistakes comes back as 422 with the text, escaped', async () => {
    const response = await sampleSite().form({ email: 'x', body: '</textarea><script>alert(1)</script>' });
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
    const response = await sampleSite({}, { renderPage }).form({ body: '' });
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
    const limited = sampleSite({ rate: 'on' });
    for (let n = 0; n < 3; n += 1) await limited.form();
    let now = 0;
    const repeated = sampleSite({ now: () => (now += 3_600_000) });
    await repeated.form({ body: text });
    const refusals = {
      403: await sampleSite().form({ body: text }, fromOwnPage, 'closed'),
      409: await repeated.form({ body: text }),
      429: await limited.form({ body: text }),
      503: await sampleSite({ store: away }, failing).form({ body: text }),
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
      const response = await sampleSite().form(body);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('malformed-unicode');
    }
    expect(
      (
        await sampleSite().form(
          'name=J%C3%BCrgen+%E2%82%AC&email=a%40b.example&body=%80'.replace('%80', '%F0%9F%91%8D'),
        )
      ).status,
    ).toBe(303);
  });

  test('takes the first of two fields with one name, and none that it has not', async () => {
    const { comments, form } = sampleSite();
    await form('name=A&name=B&email=a%40b.example&body=one&body=two&__proto__=x&state=removed');
    expect((await comments.list('a'))?.items).toMatchObject([{ author: { name: 'A' }, state: 'published' }]);
  });
});
