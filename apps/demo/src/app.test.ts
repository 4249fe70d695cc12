import { createComments } from '@standfirst/comments';
import { memoryStore } from '@standfirst/comments/stores/memory';
import { parseArticle, type Article } from '@standfirst/core';
import { format as text } from '@standfirst/formats/text';
import { describe, expect, test } from 'vitest';
import { createApp, type AppOptions } from './app.js';
import { sampleAssets } from './testing/sample-assets.js';

const sample = parseArticle({
  type: 'article',
  schemaVersion: 1,
  id: 'ferry',
  lang: 'en',
  headline: 'The ferry is back',
  body: [],
});
const appWith = (own: Partial<AppOptions> = {}) =>
  createApp({
    pages: new Map([['ferry', { slug: 'ferry', article: sample, discarded: 0 }]]),
    comments: createComments({ store: memoryStore(), secret: 'x'.repeat(32), article: () => ({}) }),
    assets: sampleAssets,
    formats: new Map([[text.name, text]]),
    origins: ['http://localhost'],
    ready: () => true,
    rate: 'on',
    log: () => undefined,
    ...own,
  });

describe('the methods of a page', () => {
  test.each([
    ['/', 'GET, HEAD'],
    ['/articles/ferry', 'GET, HEAD'],
    ['/feed.xml', 'GET, HEAD'],
    ['/healthz', 'GET, HEAD'],
    ['/try', 'GET, HEAD, POST'],
  ])('%s says with 405 that it takes %s', async (path, allow) => {
    for (const method of ['OPTIONS', 'DELETE', 'PUT', 'PATCH', 'PROPFIND']) {
      const response = await appWith().request(`http://localhost${path}`, { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, allow]);
    }
    const head = await appWith().request(`http://localhost${path}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('no method makes a page of what is none', async () => {
    for (const method of ['OPTIONS', 'DELETE', 'HEAD'])
      expect((await appWith().request('http://localhost/articles/nowhere', { method })).status).toBe(404);
  });
});

describe('the rate of /try', () => {
  const post = (app: ReturnType<typeof appWith>) =>
    app.request('http://localhost/try', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ page: 'The pier reopens\n\nIt was about time.' }).toString(),
    });

  test('lets a burst through, then asks to wait and keeps the text', async () => {
    const app = appWith();
    for (let times = 0; times < 20; times++) expect((await post(app)).status).toBe(200);
    const refused = await post(app);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^[1-3]$/)]);
    expect(await refused.text()).toContain('It was about time.');
  });

  test('can be turned off for load tests', async () => {
    const app = appWith({ rate: 'off' });
    for (let times = 0; times < 25; times++) expect((await post(app)).status).toBe(200);
  });
});

test('an accident is answered with a page that leads on, has a number, and says nothing of the inside', async () => {
  const logged: Record<string, unknown>[] = [];
  const app = appWith({
    // Drawing what is no article fails, as a mistake of ours would.
    pages: new Map([['broken', { slug: 'broken', article: { headline: [] } as unknown as Article, discarded: 0 }]]),
    log: (_, facts) => logged.push(facts),
  });
  const response = await app.request('http://localhost/articles/broken');
  const html = await response.text();
  expect(response.status).toBe(500);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toMatch(/<h1>This page could not be made<\/h1>[\s\S]*href="\/"/);
  expect(logged).toHaveLength(1);
  expect(html).toContain(logged[0]?.['id']);
  expect(html).not.toContain(logged[0]?.['message']);
  expect(html).not.toMatch(/TypeError|\.tsx?/);
});

describe('a comment of one’s own', () => {
  const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

  test('is changed from the page that it stands on, by nobody else, and the page says why it is not', async () => {
    const open = parseArticle({ ...sample, discussion: { state: 'open' } });
    const app = appWith({ pages: new Map([['ferry', { slug: 'ferry', article: open, discarded: 0 }]]) });
    const ask = (path: string, init?: RequestInit) => app.request(`http://localhost${path}`, init);
    const body = String(new URLSearchParams({ name: 'Ada', email: 'ada@example.com', body: 'It was late again.' }));
    const sent = await ask('/articles/ferry/comments', { method: 'POST', headers: own, body });
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
    const links = async (headers: Record<string, string>) =>
      [...(await (await ask('/articles/ferry', { headers })).text()).matchAll(/sf-comment-deed" href="([^"]+)"/g)].map(
        ([, href = '']) => href,
      );
    expect((await links({})).map((href) => href.split('/').at(-1))).toEqual(['reports']);
    const [edit = '', withdraw = ''] = await links({ cookie });
    expect(await (await ask(edit, { headers: { cookie } })).text()).toContain('It was late again.');
    expect((await ask(withdraw, { headers: { cookie } })).status).toBe(200);
    expect((await ask(edit)).status).toBe(404);
    const empty = await ask(edit, { method: 'POST', headers: { ...own, cookie }, body: 'body=&revision=1' });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Write your comment')]);
  });
});
