import { StoreError } from '@standfirst/comments';
import { memoryStore } from '@standfirst/comments/stores/memory';
import { beforeEach, describe, expect, test } from 'vitest';
import { createService, type Service } from './create-service.js';

const own = 'https://comments.example';
const site = 'https://news.example';
const story = `${site}/2026/ferry`;
const writer = 'w'.repeat(43);
const place = `url=${encodeURIComponent(story)}&title=The+ferry+is+back`;
let service: Service;

beforeEach(() => {
  service = createService({
    store: memoryStore(),
    secret: 'x'.repeat(32),
    origins: [own],
    sites: [site],
    rate: 'off',
  });
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  service.answer(new Request(own + path, { headers, method }));

const fromSite = { origin: site, 'sec-fetch-site': 'cross-site' };
const words = { name: 'Ada Lund', email: 'ada@reader.example', body: 'The clock said 09:42.' };
const send = (path: string, fields: Record<string, string> = words, headers: Record<string, string> = fromSite) =>
  service.answer(
    new Request(own + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    }),
  );

describe('a page of a site', () => {
  test('may read conversations and send comments, by its own name and no other', async () => {
    for (const path of ['/articles/ferry', '/comments/v1/threads/ferry', '/comments/v1/counts?article=ferry']) {
      const { status, headers } = await ask(path, fromSite);
      expect([path, status, headers.get('access-control-allow-origin')]).toEqual([path, 200, site]);
      expect(headers.get('vary')).toContain('Origin');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    const preflight = { origin: site, 'access-control-request-method': 'POST' };
    const asked = await ask('/articles/ferry/comments', preflight, 'OPTIONS');
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
      204,
      expect.stringContaining('sf-writer'),
    ]);
  });

  test.each(['https://evil.example', 'https://news.example.evil.example', 'http://news.example', `${site}:8443`])(
    'that is not on the list is refused and told how it would be: %s',
    async (origin) => {
      for (const answer of [
        await ask('/articles/ferry', { origin }),
        await send('/articles/ferry/comments', words, { origin }),
        await ask('/articles/ferry/comments', { origin, 'access-control-request-method': 'POST' }, 'OPTIONS'),
      ]) {
        expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
        expect((await answer.json()) as object).toMatchObject({
          detail: expect.stringContaining(`--origin ${origin}`),
        });
      }
      expect(await service.comments.count('ferry')).toBe(0);
    },
  );

  test('reaches neither the desk nor what is about persons', async () => {
    for (const path of ['/desk', '/desk/sign-in', '/comments/v1/moderation/queue', '/comments/v1/me/export'])
      expect([path, (await ask(path, fromSite)).status]).toEqual([path, 403]);
  });

  test('shows a reader what only they may see, without a cookie', async () => {
    await service.comments.setThread('ferry', { moderation: 'pre' }, { kind: 'system' });
    const sent = await send(`/articles/ferry/comments?${place}`, words, { ...fromSite, 'sf-writer': writer });
    expect([sent.status, sent.headers.get('set-cookie')]).toEqual([303, null]);
    const mine = await ask('/articles/ferry', { ...fromSite, 'sf-writer': writer });
    expect([await mine.text(), mine.headers.get('cache-control')]).toEqual([
      expect.stringContaining('The clock said 09:42.'),
      'private, no-store',
    ]);
    expect(await (await ask('/articles/ferry', fromSite)).text()).not.toContain('The clock said');
    const bent = await ask('/articles/ferry', { ...fromSite, 'sf-writer': `${writer}; sf-desk=x` });
    expect(await bent.text()).not.toContain('The clock said');
  });
});

describe('the page of a conversation', () => {
  test('keeps what was typed with its mistakes, and leads back to the story on every way', async () => {
    const wrong = await send(`/articles/ferry/comments?${place}`, { ...words, email: 'ada' });
    const html = await wrong.text();
    expect(wrong.status).toBe(422);
    expect(html).toContain('The clock said 09:42.');
    expect(html).toContain(`href="${story}"`);
    const sent = await send(`/articles/ferry/comments?${place}`);
    const location = sent.headers.get('location') ?? '';
    expect(location).toMatch(/^\/articles\/ferry\?c=\w+&s=published&url=[^#]+#comment-\w+$/);
    expect(await (await ask(location.split('#')[0] ?? '')).text()).toContain(`href="${story}"`);
    // Whoever comes by a link of the desk or of a comment is led back too.
    expect(await (await ask('/articles/ferry')).text()).toContain(`href="${story}"`);
  });

  test.each([
    'https://evil.example/',
    'javascript:alert(1)',
    '//news.example/',
    'https://user:pass@news.example/',
    'x',
  ])('leads to no other site: %s', async (url) => {
    const html = await (await ask(`/articles/ferry?url=${encodeURIComponent(url)}&title=Evil`)).text();
    expect(html).not.toMatch(/evil|alert|user:pass|service-header/i);
  });

  test('never shows a title that anybody can write into its address; the desk does, with the article’s id', async () => {
    await send('/articles/ferry/comments?' + place.replace('The+ferry+is+back', '%3Cb%3EFree+money'));
    expect(await (await ask(`/articles/ferry?${place}`)).text()).not.toMatch(/ferry is back<|Free money/);
    const session = (await service.comments.signIn(await service.comments.signInLink('kim'))) ?? '';
    const desk = await (await ask('/desk/threads', { cookie: `__Host-sf-desk=${session}` })).text();
    expect(desk).toContain('&lt;b&gt;Free money (ferry)');
    expect((await ask('/desk/threads/ferry', { cookie: `__Host-sf-desk=${session}` })).status).toBe(200);
  });

  test('is there for whatever can name an article, and for nothing else', async () => {
    for (const id of ['ferry', '2026/ferry', 'שלום', 'a'.repeat(200)])
      expect([id, (await ask(`/articles/${encodeURIComponent(id)}`)).status]).toEqual([id, 200]);
    for (const id of ['', 'a b', 'a'.repeat(201), 'a\n', '\u202e', '%E0%A4%A'])
      expect([id, (await ask(`/articles/${id === '%E0%A4%A' ? id : encodeURIComponent(id)}`)).status]).toEqual([
        id,
        404,
      ]);
  });
});

test('another name, another method and another address get a page that says so', async () => {
  expect((await service.answer(new Request('https://rebound.example/articles/ferry'))).status).toBe(421);
  expect((await service.answer(new Request('https://rebound.example/healthz'))).status).toBe(200);
  expect((await ask('/', {}, 'DELETE')).status).toBe(405);
  expect((await ask('/articles/ferry', {}, 'DELETE')).status).toBe(405);
  const nothing = await ask('/nothing');
  expect([nothing.status, nothing.headers.get('content-security-policy')]).toEqual([
    404,
    expect.stringContaining("default-src 'none'"),
  ]);
});

test('a database that is away is told, what was typed comes back, and an accident has a number and no words of the inside', async () => {
  const store = memoryStore();
  const logged: string[] = [];
  const failing = (cause: Error) =>
    createService({
      store: { ...store, transaction: () => Promise.reject(cause), listRoots: () => Promise.reject(cause) },
      secret: 'x'.repeat(32),
      origins: [own],
      sites: [site],
      log: (event, facts) => logged.push(`${event} ${String(facts['id'])}`),
    });
  service = failing(new StoreError('unavailable', 'The disk is gone.'));
  expect(await (await ask('/articles/ferry')).text()).toContain('cannot be shown just now');
  const sent = await send('/articles/ferry/comments');
  expect([sent.status, await sent.text()]).toEqual([503, expect.stringContaining('The clock said 09:42.')]);
  service = failing(new Error('SELECT broke'));
  const accident = await ask('/articles/ferry');
  const html = await accident.text();
  expect([accident.status, logged.length]).toEqual([500, 1]);
  expect(html).toContain(logged[0]?.split(' ')[1]);
  expect(html).not.toContain('SELECT');
});
