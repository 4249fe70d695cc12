import { describe, expect, test } from 'vitest';
import { memoryStore } from '../stores/memory/index.js';
import { idOf, said, sampleComments, send } from '../testing/sample-comments.js';

const kim = { kind: 'moderator', id: 'kim' } as const;
const email = 'vera@reader.example';

describe('a person', () => {
  test('is shown everything that was sent with the address, and nothing of others', async () => {
    const comments = sampleComments();
    const id = idOf(await send(comments, { email, body: 'One.' }, { writer: 'v', userAgent: 'Firefox/1 Linux' }));
    await comments.edit('a', id, { body: 'Two.' }, { writer: 'v' });
    await send(comments, { email: email.toUpperCase(), body: 'Three.' }, { articleId: 'b' });
    await send(comments, { body: 'Of somebody else.' });
    expect(await comments.exportByEmail(email, kim)).toMatchObject({
      comments: [
        {
          articleId: 'a',
          id,
          email,
          text: 'Two.',
          earlierTexts: ['One.'],
          browser: 'firefox linux',
          state: 'published',
        },
        { articleId: 'b', text: 'Three.' },
      ],
    });
  });

  test('is erased everywhere, but for the places that replies need', async () => {
    const store = memoryStore();
    const comments = sampleComments({ store });
    const id = idOf(await send(comments, { email, name: 'Vera', body: 'Vera was here.' }, { writer: 'v' }));
    await comments.edit('a', id, { body: 'Vera was not here.' }, { writer: 'v' });
    await comments.report('a', id, { reason: 'privacy', detail: 'Vera!' }, { writer: 'x' });
    const reply = idOf(await send(comments, { parentId: id }));
    await send(comments, { email, name: 'Vera', subject: 'trap' }, { articleId: 'b' });
    expect(await comments.eraseByEmail(email, kim)).toBe(2);
    expect(await comments.eraseByEmail(email, kim)).toBe(0);
    expect((await comments.list('a'))?.items).toMatchObject([
      { id, state: 'erased', author: null, body: null },
      { id: reply },
    ]);
    const left = JSON.stringify([
      await comments.history('a', id),
      await comments.audit(),
      await store.transaction((transaction) => transaction.takeOutbox(Date.now() * 2, 0, 99)),
    ]);
    expect(left).toContain('erase-person');
    expect(left).not.toMatch(/vera/i);
    expect(await comments.exportByEmail(email, kim)).toEqual({ comments: [] });
  });

  test('proves an address by a link in a mail, once; no link is needed to ask, and nothing is told', async () => {
    let now = 1_700_000_000_000;
    const comments = sampleComments({ now: () => now, rate: 'on' });
    await send(comments, { email });
    await comments.takeOutbox().then((rows) => Promise.all(rows.map(comments.finishOutbox)));
    expect([await comments.askForProof('export', email), await comments.askForProof('export', 'x@y.example')]).toEqual([
      { outcome: 'sent' },
      { outcome: 'sent' },
    ]);
    const rows = await comments.takeOutbox();
    expect(JSON.stringify(rows)).not.toMatch(/vera/);
    const mails = rows.map(comments.openProof);
    const token = mails.find((mail) => mail?.email === email)?.token ?? '';
    expect(await comments.eraseByProof(token)).toBeNull();
    expect((await comments.exportByProof(token))?.comments).toHaveLength(1);
    expect(await comments.exportByProof(token)).toBeNull();
    await comments.askForProof('erase', email);
    await comments.askForProof('erase', email);
    expect(await comments.askForProof('erase', email)).toMatchObject({ problem: { status: 429 } });
    const [, erase] = (await comments.takeOutbox()).map(comments.openProof);
    now += 86_400_000;
    expect(await comments.eraseByProof(erase?.token ?? '')).toBeNull();
  });
});

describe('trust', () => {
  const first = { articleId: 'first' };
  const publish = { action: 'publish', to: 'published', by: 'moderator' } as const;

  test('follows a confirmed address to another browser, and no typed one', async () => {
    const comments = sampleComments();
    const confirm = async (writer: string) => {
      await comments.askForProof('confirm-email', email);
      const mails = (await comments.takeOutbox()).map(comments.openProof).filter((mail) => mail !== null);
      return comments.confirmEmail(mails[0]?.token ?? '', { writer });
    };
    expect(await confirm('home')).toBe(true);
    const id = idOf(await send(comments, { email }, { ...first, writer: 'home' }));
    expect(said(await send(comments, { email }, { ...first, writer: 'home' }))).toBe('held');
    await comments.moderate('first', id, publish);
    expect(said(await send(comments, { email }, { ...first, writer: 'home' }))).toBe('published');
    expect(said(await send(comments, { email, name: 'Ada' }, { ...first, writer: 'elsewhere' }))).toBe('held');
    await confirm('elsewhere');
    expect(said(await send(comments, { email }, { ...first, writer: 'elsewhere' }))).toBe('published');
    await comments.eraseByEmail(email, kim);
    const again = idOf(await send(comments, { email }, { ...first, writer: 'home' }));
    await comments.moderate('first', again, publish);
    expect(said(await send(comments, { email }, { ...first, writer: 'elsewhere' }))).toBe('held');
    expect(await comments.confirmEmail('nothing', { writer: 'x' })).toBe(false);
    expect(await comments.confirmEmail('nothing', {})).toBe(false);
  });

  test('follows an account, and needs as many accepted comments as the site says', async () => {
    const comments = sampleComments({ acceptedBeforeTrust: 2 });
    const account = { kind: 'member', key: 'k1', name: 'Vera' } as const;
    const sent = (writer: string) => send(comments, { name: '', email: '' }, { ...first, writer, account });
    for (const writer of ['one', 'two']) {
      const outcome = await sent(writer);
      expect(outcome).toMatchObject({
        outcome: 'held',
        comment: { author: { kind: 'member', key: 'k1', name: 'Vera' } },
      });
      await comments.moderate('first', idOf(outcome), publish);
    }
    expect(said(await sent('three'))).toBe('published');
  });

  test('spares the site’s own from links, odd names and first looks, and from nothing else', async () => {
    const comments = sampleComments();
    const account = { kind: 'staff', key: 's1', name: 'Editor', badges: ['staff'] } as const;
    const links = 'https://a.example https://b.example https://c.example';
    const sent = (body: string) => send(comments, { body }, { ...first, account }).then(said);
    expect(await sent(links)).toBe('published');
    await comments.changeLists({ add: [{ kind: 'word', entry: 'gull', verdict: 'hold' }] }, kim);
    expect(await sent('A gull')).toBe('held');
  });
});

test('what nobody reads is erased in time, and what was taken back can be put back until then', async () => {
  let now = 1_700_000_000_000;
  const day = 86_400_000;
  const comments = sampleComments({ now: () => now, moderation: 'pre' });
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.push(idOf(await send(comments, {}, { writer: 'w' })));
  await comments.moderate('a', ids[0]!, { action: 'reject', to: 'rejected', by: 'moderator' });
  await comments.withdraw('a', ids[1]!, { writer: 'w' });
  const states = async () => Promise.all(ids.map(async (id) => (await comments.history('a', id))?.comment.state));
  now += 30 * day - 1;
  await comments.purge();
  expect(await states()).toEqual(['rejected', 'withdrawn', 'pending']);
  now += 1;
  await comments.purge();
  expect(await states()).toEqual(['rejected', 'erased', 'pending']);
  now += 60 * day;
  await comments.purge();
  expect(await states()).toEqual(['erased', 'erased', 'pending']);
  expect(await comments.takeOutbox()).toHaveLength(1);
});
