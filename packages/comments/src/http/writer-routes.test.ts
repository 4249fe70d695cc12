import { describe, expect, test } from 'vitest';
import { ownSite } from '../testing/own-site.js';
import { fromOwnPage } from '../testing/sample-site.js';

const json = { 'content-type': 'application/json', ...fromOwnPage };

describe('a change of a text', () => {
  test('goes from the tag of the text to the tag of the next one', async () => {
    const { api, asWriter, ask } = await ownSite({}, {}, { body: 'The first *text*.' });
    const source = await asWriter('GET', `${api}/source`);
    expect([source.headers.get('etag'), await source.json()]).toEqual([
      '"r1"',
      { body: 'The first *text*.', revision: 1 },
    ]);
    expect(source.headers.get('cache-control')).toBe('private, no-store');
    const changed = await asWriter('PATCH', api, { body: 'The second.' }, { 'if-match': '"r1"' });
    expect([changed.status, changed.headers.get('etag'), (await changed.json()).outcome]).toEqual([
      200,
      '"r2"',
      'published',
    ]);
    expect(await (await ask(api)).text()).toContain('The second.');
  });

  test.each([
    [{ body: 'x' }, {}, 428],
    [{ body: 'x' }, { 'if-match': '"r7"' }, 412],
    [{ body: 'x' }, { 'if-match': '"something"' }, 412],
    [{ body: 'x' }, { 'if-match': '"r1"', cookie: '' }, 404],
    [{ body: 'x' }, { 'if-match': '"r1"', 'content-type': 'text/plain' }, 415],
    [{ body: '' }, { 'if-match': '"r1"' }, 422],
    [{ body: 1 }, { 'if-match': '"r1"' }, 400],
    ['[]', { 'if-match': '"r1"' }, 400],
  ])('of %j with %j is %i', async (body, headers, status) => {
    const { api, asWriter } = await ownSite();
    const response = await asWriter('PATCH', api, body, headers as unknown as Record<string, string>); // each case has its own headers
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('is 403 when the time is over', async () => {
    const { api, asWriter } = await ownSite({ editWindowSeconds: 0 });
    expect((await asWriter('PATCH', api, { body: 'x' }, { 'if-match': '*' })).status).toBe(403);
  });

  test('is nobody else’s, and so is what was typed', async () => {
    const { api, ask } = await ownSite();
    expect((await ask(`${api}/source`)).status).toBe(404);
    expect((await ask(api, { method: 'DELETE', headers: fromOwnPage })).status).toBe(404);
    expect((await ask(`${api}/undo`, { method: 'POST', headers: json, body: '{}' })).status).toBe(404);
  });
});

describe('taking back', () => {
  test('can be undone, and the viewer says so', async () => {
    const { api, asWriter, id, comments } = await ownSite();
    const withdrawn = await asWriter('DELETE', api);
    expect([withdrawn.status, await withdrawn.json()]).toMatchObject([200, { outcome: 'withdrawn' }]);
    const viewer = await asWriter('GET', `/comments/v1/threads/a/viewer?ids=${id}`);
    expect(viewer.headers.get('cache-control')).toBe('private, no-store');
    expect(await viewer.json()).toMatchObject({
      items: [{ commentId: id, mine: true, canUndoUntil: expect.any(String) }],
    });
    expect(await (await asWriter('POST', `${api}/undo`, {})).json()).toEqual({
      outcome: 'restored',
      state: 'published',
    });
    expect(await comments.count('a')).toBe(1);
    expect((await asWriter('POST', `${api}/undo`, {})).status).toBe(403);
  });

  test('a cookie that comes from nowhere takes nothing back', async () => {
    const { api, ask, cookie } = await ownSite();
    expect((await ask(api, { method: 'DELETE', headers: { cookie } })).status).toBe(404);
  });
});

describe('a report', () => {
  test('is taken once from each reader, and twice it says the same', async () => {
    const { api, ask, comments } = await ownSite({ reportsBeforeHold: 2 });
    const report = () => ask(`${api}/reports`, { method: 'POST', headers: json, body: '{"reason":"off-topic"}' });
    for (const response of [await report(), await report(), await report()])
      expect([response.status, await response.json()]).toEqual([202, { outcome: 'received' }]);
    expect(await comments.count('a')).toBe(1);
    expect((await comments.reported())[0]?.reports).toBe(1);
  });

  test.each(['{}', '{"reason":"boring"}', '{"reason":"spam","detail":1}'])('of %s is 400', async (body) => {
    const { api, ask } = await ownSite();
    expect((await ask(`${api}/reports`, { method: 'POST', headers: json, body })).status).toBe(400);
  });
});
