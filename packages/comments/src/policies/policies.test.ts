import { describe, expect, test } from 'vitest';
import { idOf, said, sampleComments, send } from '../testing/sample-comments.js';

let addresses = 0;

describe('what waits for a moderator', () => {
  const links = (count: number) => Array.from({ length: count }, (_, n) => `https://example.com/${n}`).join(' ');
  test.each([
    ['a filled trap', { subject: 'x' }, {}, 'held'],
    ['two links', { body: links(2) }, {}, 'published'],
    ['three links', { body: links(3) }, {}, 'held'],
    ['ten links', { body: links(10) }, {}, 'held'],
    ['eleven links', { body: links(11) }, {}, 'invalid'],
    ['a name like the desk’s', { name: 'Аdmin' }, {}, 'held'],
    ['a website on a number', { url: 'http://127.0.0.1/' }, {}, 'held'],
    ['everything, where the site reads first', {}, { moderation: 'pre' }, 'held'],
    ['nothing else', {}, {}, 'published'],
  ] as const)('%s', async (_, own, options, outcome) =>
    expect(said(await send(sampleComments(options), own))).toBe(outcome),
  );

  test('is shown to its writer’s browser and to nobody else', async () => {
    const comments = sampleComments({ moderation: 'pre' });
    const id = idOf(await send(comments, {}, { writer: 'cookie' }));
    expect((await comments.thread('a', { writer: 'cookie' }))?.own).toMatchObject([{ id, state: 'pending' }]);
    expect((await comments.thread('a', { writer: 'other' }))?.own).toEqual([]);
    expect((await comments.thread('a'))?.items).toEqual([]);
    expect((await comments.queue())?.items.map(({ comment }) => comment.id)).toEqual([id]);
  });

  test('is a first comment, until one from the same browser was accepted; a typed name is no proof', async () => {
    const comments = sampleComments();
    const first = { articleId: 'first', writer: 'cookie' };
    const id = idOf(await send(comments, {}, first));
    await comments.moderate('first', id, { action: 'publish', to: 'published', by: 'moderator' });
    expect(said(await send(comments, {}, first))).toBe('published');
    expect(said(await send(comments, {}, { ...first, writer: 'clean browser' }))).toBe('held');
  });
});

describe('rates', () => {
  const limited = (now: () => number) => sampleComments({ rate: 'on', now });

  test('three at once from one network, then one in 15 seconds, with the text kept', async () => {
    let now = 1_700_000_000_000;
    const comments = limited(() => now);
    const from = (address: string) =>
      send(comments, { email: `${(addresses += 1)}@example.com` }, { address }).then(said);
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')]).toEqual([
      'published',
      'published',
      'published',
    ]);
    const refused = await send(comments, { body: 'Too fast' }, { address: '192.0.2.4' });
    expect(refused).toMatchObject({ problem: { status: 429, retryAfter: 15 }, values: { body: 'Too fast' } });
    expect(await from('198.51.100.1')).toBe('published');
    now += 15_000;
    expect(await from('192.0.2.4')).toBe('published');
  });

  test('twenty an hour from one e-mail address, and a repeated request costs nothing', async () => {
    const comments = limited(() => 1_700_000_000_000);
    for (let n = 0; n < 20; n += 1) expect(said(await send(comments))).toBe('published');
    expect(said(await send(comments))).toBe(429);
  });
});

test.each(['llona lvory', '1LONA 1VORY', 'Ilona Iv0ry', 'Ilоna Ivorу', 'Ma rnie'])(
  'whoever writes as %j while the site has Ilona Ivory and Mamie is held',
  async (name) => {
    const comments = sampleComments({ reservedNames: ['Ilona Ivory', 'Mamie'] });
    expect(said(await send(comments, { name }))).toBe('held');
    expect((await comments.queue())?.items[0]?.event?.evidence).toMatchObject([
      { phase: 'doubt', rule: 'reserved-name' },
    ]);
    const account = { kind: 'staff', key: 'k1', name: 'Ilona Ivory' } as const;
    expect(said(await send(comments, {}, { account }))).toBe('published');
  },
);

test('a first comment is known by what was proved: a name and an address that were typed are those of nobody', async () => {
  const comments = sampleComments();
  const first = { name: 'Ilona', email: 'ilona@ivory.example' };
  const at = (writer: string) => ({ articleId: 'first', writer });
  const id = idOf(await send(comments, first, at('ilona')));
  await comments.moderate('first', id, { action: 'publish', to: 'published', by: 'moderator' });
  expect(said(await send(comments, first, at('ilona')))).toBe('published');
  expect(said(await send(comments, first, at('eve')))).toBe('held');
  expect(said(await send(comments, first, { articleId: 'first' }))).toBe('held');
});
