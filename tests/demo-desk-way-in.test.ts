import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DeskServer, formType } from './desk-server.js';

const server = new DeskServer();

beforeAll(() => server.begin());
afterAll(() => server.remove());

describe('the way in', () => {
  test('is shut without a session, for pages and for posts', async () => {
    for (const path of ['/desk', '/desk/lists', '/desk/log', '/desk/threads', '/desk/comments/isis-strengthening/x']) {
      const response = await fetch(server.origin + path, { redirect: 'manual' });
      expect([path, response.status, response.headers.get('location')]).toEqual([path, 303, '/desk/sign-in']);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect((await server.post('/desk/moves', { to: 'published' })).status).toBe(401);
    expect((await server.post('/desk/sign-in', { code: 'x'.repeat(43) })).status).toBe(403);
  });

  test('takes a link once, into a cookie that no script and no other site gets', async () => {
    await server.begin();
    const code = server.code;
    const first = await server.post('/desk/sign-in', { code });
    expect(first.status).toBe(303);
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sf-desk=[\w-]{43}; Path=\/; Max-Age=28800; HttpOnly; SameSite=Lax$/);
    expect((await server.post('/desk/sign-in', { code })).status).toBe(403);
    const desk = await fetch(`${server.origin}/desk`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(desk.status).toBe(200);
    expect(desk.headers.get('x-robots-tag')).toBe('noindex');
    expect(desk.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('is barred to other sites, to forms that do not say where they come from, and to who tries too often', async () => {
    const foreign = { ...formType, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    await server.begin({ STANDFIRST_RATE: 'on' });
    const code = server.code;
    expect((await server.post('/desk/sign-in', { code }, foreign)).status).toBe(403);
    expect((await server.post('/desk/sign-in', { code }, formType)).status).toBe(403);
    const cookie = (await server.post('/desk/sign-in', { code })).headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const path of ['/desk/moves', '/desk/lists', '/desk/sign-out', '/desk/threads/isis-strengthening'])
      expect([path, (await server.post(path, {}, { ...foreign, cookie })).status]).toEqual([path, 403]);
    const answers: number[] = [];
    for (let times = 0; times < 4; times++)
      answers.push((await server.post('/desk/sign-in', { code: 'wrong' })).status);
    expect(answers).toEqual([403, 403, 403, 429]);
    await server.begin();
  });
});
