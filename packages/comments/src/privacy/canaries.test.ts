import { expect, test, vi } from 'vitest';
import { memoryStore } from '../stores/memory/index.js';
import { StoreError } from '../store-error.js';
import { ownSite } from '../testing/own-site.js';
import { sampleSubmission } from '../testing/sample-comments.js';
import { fromOwnPage, origin } from '../testing/sample-site.js';

const N = 1000;
/** Addresses that stand nowhere else. */
const emailOf = (n: number) => `canary-${n}-q7x@mail${n}.example`;
const addressOf = (n: number) => `2001:db8:${n.toString(16)}:beef::${n.toString(16)}`;
const isCanary = /canary-\d+-q7x|mail\d+\.example|2001:0?db8:/i;

/** What the process prints meanwhile. */
function listenToPrinter() {
  const printed: string[] = [];
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => (printed.push(String(text)), true)),
  );
  return { stop: () => (streams.forEach((stream) => stream.mockRestore()), printed) };
}

test(
  'of 1,000 e-mail and network addresses none is in a public byte: pages, feeds, errors, cookies, exports of others',
  { timeout: 60_000 },
  async () => {
    const site = await ownSite(
      {},
      { clientAddress: (request) => request.headers.get('x-test-address') ?? '192.0.2.1' },
    );
    const { ask, comments, id, cookie, asWriter, api } = site;
    const seen: string[] = [];
    const printed = listenToPrinter();
    const keep = async (response: Response) => seen.push(JSON.stringify([...response.headers]), await response.text());
    for (let n = 0; n < N; n += 1) {
      const fields = { ...sampleSubmission(), email: emailOf(n), ...(n % 10 === 0 ? { body: '' } : {}) };
      await keep(await site.post(fields, { 'x-test-address': addressOf(n), 'user-agent': 'canary-1-q7x' }));
    }
    const session = (await comments.signIn(await comments.signInLink('kim'))) ?? '';
    const desk = { headers: { authorization: `Bearer ${session}` } };
    let cursor = '';
    do {
      const page = await ask(`/comments/v1/threads/a/comments?limit=100${cursor}`);
      const text = await page.text();
      seen.push(text);
      const { next } = JSON.parse(text) as { next?: string };
      cursor = next === undefined ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    const ids = (await comments.list('a', { limit: 100 }))?.items.map((item) => item.id) ?? [];
    for (const path of ['', '?limit=100&sort=newest', '/feed.atom', '/export.ndjson', `/viewer?ids=${ids.join(',')}`])
      await keep(await ask(`/comments/v1/threads/a${path}`));
    for (const one of ids)
      for (const path of ['', '/replies', '/source'])
        await keep(await ask(`/comments/v1/threads/a/comments/${one}${path}`));
    await keep(await ask('/comments/v1/counts?article=a'));
    for (const path of ['queue?state=published&limit=200', 'events?limit=500'])
      await keep(await ask(`/comments/v1/moderation/${path}`, desk));
    const form = (fields: Record<string, string>) => ({
      method: 'POST',
      headers: { ...fromOwnPage, cookie, 'x-test-address': addressOf(5) },
      body: new URLSearchParams(fields),
    });
    // The pages for readers without script: as they are asked for, with a mistake, and done.
    for (const one of [id, ...ids.slice(1, 20)]) {
      const at = `/comments/v1/threads/a/comments/${one}`;
      for (const page of ['edit', 'delete', 'reports'])
        await keep(await ask(`${at}/${page}`, { headers: { cookie, 'x-test-address': addressOf(4) } }));
      await keep(await ask(`${at}/edit`, form({ body: '' })));
      await keep(await ask(`${at}/edit`, form({ body: 'Another text.', revision: '9' })));
      await keep(await ask(`${at}/reports`, form({ reason: 'nonsense', detail: 'x' })));
      await keep(await ask(`${at}/reports`, form({ reason: 'abuse', detail: 'x' })));
      await keep(await ask(`${at}/delete`, form({})));
      await keep(await ask(`${at}/undo`, form({})));
    }
    await keep(await asWriter('PATCH', api, { body: 'Changed.' }, { 'if-match': '*', 'x-test-address': addressOf(1) }));
    await keep(await asWriter('POST', '/comments/v1/me/proof', { purpose: 'export', email: emailOf(7) }));
    seen.push(JSON.stringify(await comments.exportByEmail('ada@example.com', { kind: 'legal' })));
    await keep(
      await ask(`/articles/a/comments`, {
        method: 'POST',
        headers: { ...fromOwnPage, 'x-test-address': addressOf(3) },
      }),
    );
    for (const path of ['queue?state=spam', 'events?sort=newest&limit=500'])
      await keep(await ask(`/comments/v1/moderation/${path}`, desk));
    expect(printed.stop().filter((text) => isCanary.test(text))).toEqual([]);
    expect(seen.filter((text) => isCanary.test(text.replaceAll(origin, '')))).toEqual([]);
    expect(seen.join('').length).toBeGreaterThan(200_000);
    expect(seen.join('')).toContain(id);
    // The same look finds them where they may be: in what the person themselves gets.
    expect(JSON.stringify(await comments.exportByEmail(emailOf(7), { kind: 'legal' }))).toMatch(isCanary);
  },
);

test('a failure of the store tells nothing of whoever met it: no answer, no error, no line that is printed', async () => {
  const store = memoryStore();
  let isAway = false;
  const fail = (email: string) => new StoreError('unavailable', `row (${email}) refused`, { cause: new Error(email) });
  const site = await ownSite(
    {
      store: {
        ...store,
        transaction: (work) => (isAway ? Promise.reject(fail(emailOf(1))) : store.transaction(work)),
        findPrivate: (...place) => (isAway ? Promise.reject(fail(emailOf(2))) : store.findPrivate(...place)),
        listRelations: (...asked) => (isAway ? Promise.reject(fail(emailOf(3))) : store.listRelations(...asked)),
      },
    },
    { clientAddress: () => addressOf(1) },
  );
  const printed = listenToPrinter();
  isAway = true;
  const answers = [
    await site.post({ ...sampleSubmission(), email: emailOf(4) }),
    await site.asWriter('PATCH', site.api, { body: 'x' }, { 'if-match': '*' }),
    await site.asWriter('DELETE', site.api),
    await site.asWriter('POST', `${site.api}/reports`, { reason: 'abuse' }),
    await site.asWriter('POST', '/comments/v1/me/proof', { purpose: 'erase', email: emailOf(5) }),
    await site.ask(`${site.api}/edit`, { headers: { cookie: site.cookie } }),
    await site.ask(`/comments/v1/threads/a/viewer?ids=${site.id}`, { headers: { cookie: site.cookie } }),
  ];
  const texts = await Promise.all(
    answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())),
  );
  expect(answers.map(({ status }) => status).filter((status) => status !== 503)).toEqual([]);
  expect([...texts, ...printed.stop()].filter((text) => isCanary.test(text))).toEqual([]);
});
