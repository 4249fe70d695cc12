import { describe, expect, test } from 'vitest';
import { ownSite } from '../testing/own-site.js';
import { fromOwnPage, sampleSite } from '../testing/sample-site.js';
import { StoreError } from '../store-error.js';
import { memoryStore } from '../stores/memory/index.js';
import { allowOf } from './find-route.js';
import { routes } from './routes.js';

const nobody = '01JDZ00000000000000000000A';
const pathOf = (path: string, id = nobody) => path.replace(':article', 'a').replace(':id', id);

describe('what everybody may read', () => {
  test.each([
    ['', 200],
    ['?comment=ID', 200],
    ['/comments', 200],
    ['/comments/ID', 200],
    [`/comments/${nobody}`, 404],
    ['/comments/not-an-id', 404],
    ['/comments/ID/replies', 200],
    [`/comments/${nobody}/replies`, 404],
    ['/comments/ID/replies?cursor=x', 400],
    ['/comments/ID/replies?limit=101', 400],
    ['/feed.atom', 200],
    ['/export.ndjson', 200],
    ['/nothing', 404],
  ])('threads/a%s is %i, and cached only where it is there', async (path, status) => {
    const { ask, id } = await ownSite();
    const response = await ask(`/comments/v1/threads/a${path.replace('ID', id)}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toMatch(status === 200 ? /^public/ : /^no-store$/);
  });

  test.each(['feed.atom', 'export.ndjson', 'viewer', 'comments'])('%s of no article is 404', async (name) => {
    expect((await sampleSite().ask(`/comments/v1/threads/nowhere/${name}`)).status).toBe(404);
  });

  test.each(['', '/comments', '/comments/ID', '/comments/ID/replies', '/feed.atom'])(
    'threads/a%s is 304 for who has it, until it changes',
    async (path) => {
      const { ask, api, asWriter, id } = await ownSite();
      const address = `/comments/v1/threads/a${path.replace('ID', id)}`;
      const etag = (await ask(address)).headers.get('etag') ?? '';
      const again = () => ask(address, { headers: { 'if-none-match': `"x", W/${etag}` } });
      expect((await again()).status).toBe(304);
      if (path.includes('replies')) await asWriter('POST', '/comments/v1/threads/a/comments', replyTo(id));
      else await asWriter('PATCH', api, { body: 'Another text.' }, { 'if-match': '*' });
      expect((await again()).status).toBe(200);
    },
  );

  test('counts are given for a hundred articles at most, and for an odd name too', async () => {
    const { ask } = await ownSite();
    const counts = await (await ask('/comments/v1/counts?article=a&article=__proto__&article=a')).json();
    expect(counts).toEqual({
      items: [
        { articleId: 'a', count: 1 },
        { articleId: '__proto__', count: 0 },
      ],
    });
    const many = new URLSearchParams(Array.from({ length: 101 }, (_, n) => ['article', `n${n}`]));
    expect((await ask(`/comments/v1/counts?${many}`)).status).toBe(400);
    expect((await ask('/comments/v1/counts')).status).toBe(400);
  });

  test('an erased comment is gone', async () => {
    const { ask, api, asWriter, comments, id } = await ownSite();
    await asWriter('POST', '/comments/v1/threads/a/comments', replyTo(id));
    await comments.moderate('a', id, { action: 'erase', to: 'erased', by: 'legal' });
    expect((await ask(api)).status).toBe(410);
  });
});

describe('every address', () => {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  test.each(routes.map((route) => [route.path, route] as const))(
    '%s takes the methods that it names',
    async (path, route) => {
      const { ask } = sampleSite();
      const allow = allowOf(route);
      for (const method of methods) {
        const response = await ask(pathOf(path), { method, headers: fromOwnPage });
        expect(response.status, method).toBeLessThan(500);
        expect([response.status === 405, response.headers.get('allow')], method).toEqual(
          allow.split(', ').includes(method) ? [false, null] : [true, allow],
        );
      }
      const options = await ask(pathOf(path), { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
      expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
      expect([...options.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  test.each(
    routes.flatMap((route) =>
      (['POST', 'PATCH', 'DELETE'] as const).filter((method) => route[method]).map((method) => [method, route.path]),
    ),
  )('%s %s is refused from another site, before its body is looked at', async (method = '', path = '') => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const response = await sampleSite().ask(pathOf(path), { method, headers });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('The comment came from another site.');
    expect(response.headers.get('vary')).toBe('Sec-Fetch-Site, Origin');
  });

  test('that needs a store which is away is 503, to try again', async () => {
    const away = () => Promise.reject(new StoreError('unavailable', 'no such table: secret'));
    const names = Object.keys(memoryStore()).map((name) => [name, away]);
    const { ask } = sampleSite({ store: Object.fromEntries(names) });
    for (const path of ['', '/comments', `/comments/${nobody}`, '/feed.atom', `/viewer?ids=${nobody}`]) {
      const response = await ask(`/comments/v1/threads/a${path}`);
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '30']);
      expect(await response.text()).not.toContain('secret');
    }
  });
});

const replyTo = (parentId: string) => ({ name: 'Bo', email: 'bo@example.com', body: 'A reply to that.', parentId });
