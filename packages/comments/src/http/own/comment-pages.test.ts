import { describe, expect, test } from 'vitest';
import { StoreError } from '../../store-error.js';
import { memoryStore } from '../../stores/memory/index.js';
import { ownSite } from '../../testing/own-site.js';
import type { CommentPageToRender } from './comment-page.js';

type Own = Parameters<typeof ownSite>;
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
const open = async (...options: Own) => {
  const site = await ownSite(...options);
  const page = (name: string) => site.asWriter('GET', `${site.api}/${name}`);
  const send = (name: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    site.asWriter('POST', `${site.api}/${name}`, String(new URLSearchParams(fields)), { ...urlencoded, ...headers });
  return { ...site, page, send };
};

describe('a reader without script', () => {
  test('changes a comment', async () => {
    const { page, send, id, comments } = await open({}, {}, { body: '</textarea><b>First</b>' });
    const form = await page('edit');
    const html = await form.text();
    expect([form.status, form.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;First');
    expect(html).toContain('name="revision" value="1"');
    const sent = await send('edit', { body: 'Second.', revision: '1' });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/articles/a?c=${id}&s=published#comment-${id}`]);
    expect((await comments.history('a', id))?.source).toBe('Second.');
  });

  test('is shown a text that cannot be stored as it was typed, and saves it when told why', async () => {
    const { send } = await open();
    const text = 'Words typed with care';
    await send('edit', { body: 'In another window.', revision: '1' });
    const refused = await send('edit', { body: text, revision: '1' });
    const html = await refused.text();
    expect([refused.status, html.includes(text)]).toEqual([412, true]);
    expect(html).toContain('name="revision" value="2"');
    expect((await send('edit', { body: text, revision: '2' })).status).toBe(303);
    const empty = await send('edit', { body: '', revision: '3' });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('aria-invalid="true"')]);
  });

  test.each([
    ['foreign', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=B' }, 415],
    ['nobody’s', { cookie: '' }, 404],
  ])('whose form is %s is refused with %j', async (_, headers, status) => {
    const { send, comments, id } = await open();
    for (const name of ['edit', 'delete'])
      expect(
        (await send(name, { body: 'Mine now.', revision: '1' }, headers as unknown as Record<string, string>)).status,
      ).toBe(status); // each case has its own headers
    expect(await comments.count('a')).toBe(1);
    expect((await comments.history('a', id))?.source).not.toBe('Mine now.');
  });

  test('takes a comment back and puts it back', async () => {
    const { page, send, api, comments, id } = await open();
    expect(await (await page('delete')).text()).toContain(`action="${api}/delete"`);
    expect((await send('delete')).headers.get('location')).toBe(`${api}/delete`);
    expect(await comments.count('a')).toBe(0);
    expect(await (await page('delete')).text()).toContain(`action="${api}/undo"`);
    expect((await send('undo')).headers.get('location')).toBe(`/articles/a?c=${id}&s=published#comment-${id}`);
    expect(await comments.count('a')).toBe(1);
    expect((await send('undo')).status).toBe(403);
  });

  test('reports a comment of somebody else, and is thanked', async () => {
    const { page, send, api, comments } = await open();
    expect(await (await page('reports')).text()).toContain('<option value="off-topic">');
    const reader = { cookie: '' };
    const sent = await send('reports', { reason: 'off-topic', detail: 'About ducks.' }, reader);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${api}/reports?s=received`]);
    expect(await (await page('reports?s=received')).text()).toContain('Thank you');
    expect((await comments.reported())[0]?.reports).toBe(1);
    const unsaid = await send('reports', { reason: 'dull', detail: 'Typed with care.' }, reader);
    expect([unsaid.status, await unsaid.text()]).toEqual([400, expect.stringContaining('Typed with care.')]);
  });

  test('of a comment that is not there is led back', async () => {
    const { ask } = await open();
    const away = '/comments/v1/threads/a/comments/01JDZ00000000000000000000A';
    for (const name of ['edit', 'delete', 'reports']) {
      const response = await ask(`${away}/${name}`);
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('Back to the comment')]);
    }
  });

  test('loses no word when the store is away or the host’s page fails', async () => {
    let isAway = false;
    const { transaction, find, ...rest } = memoryStore();
    const gone = () => Promise.reject(new StoreError('unavailable', 'away'));
    const store = {
      ...rest,
      transaction: (...work: Parameters<typeof transaction>) => (isAway ? gone() : transaction(...work)) as never,
      find: (...which: Parameters<typeof find>) => (isAway ? gone() : find(...which)),
    };
    const { send } = await open({ store }, { renderCommentPage: () => Promise.reject(new Error('no page')) });
    isAway = true;
    const response = await send('edit', { body: 'Typed with care.', revision: '1' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await response.text()).toContain('Typed with care.');
  });

  test('sees the host’s own page, with the status that belongs to it', async () => {
    const pages: CommentPageToRender[] = [];
    const renderCommentPage = (page: CommentPageToRender) => {
      pages.push(page);
      return 'our own page';
    };
    const { page, send, id } = await open({ editWindowSeconds: 0 }, { renderCommentPage });
    expect(await (await page('edit')).text()).toBe('our own page');
    expect((await send('edit', { body: 'Late.', revision: '1' })).status).toBe(403);
    expect(pages).toMatchObject([
      { purpose: 'edit', commentId: id, status: 403, viewer: { mine: true }, comment: { id } },
      { purpose: 'edit', status: 403, values: { body: 'Late.' }, problem: { status: 403 } },
    ]);
  });
});
