import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { memoryStore } from './stores/memory/index.js';
import { idOf, said, sampleComments, send, shown } from './testing/sample-comments.js';
import { fromOwnPage, sampleSite } from './testing/sample-site.js';

/** Each of these was met in a comment system that people use. None of them may come back here. */
describe('faults that were met elsewhere', () => {
  test('a mistake is answered as if all were well, by a page with nothing to go on with', async () => {
    const response = await sampleSite().form({ name: '', body: 'My words' });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('My words');
    expect(html).toMatch(/<form[^>]*>/);
    expect(html).not.toContain('novalidate');
  });

  test('limits count bytes or units, where the browser counts something else', async () => {
    const comments = sampleComments();
    const family = '👨‍👩‍👧‍👦';
    expect(said(await send(comments, { name: 'é'.repeat(60) }))).toBe('published');
    expect(await send(comments, { name: 'é'.repeat(61) })).toMatchObject({ issues: [{ code: 'too-long' }] });
    expect(said(await send(comments, { body: family.repeat(600) }))).toBe('published');
    expect(await send(comments, { body: 'a'.repeat(5001) })).toMatchObject({ issues: [{ code: 'too-long' }] });
    expect(await send(comments, { body: `x${'\u0301'.repeat(20_000)}` })).toMatchObject({ outcome: 'invalid' });
  });

  test.each(['\u200b\u200b', '\u3164', '\u2800', '\u00ad', '\u115f', '\ufe0f', '\u034f', '\u180e'])(
    'a comment of %j alone is taken',
    async (body) =>
      expect(await send(sampleComments(), { body })).toMatchObject({ issues: [{ field: 'body', code: 'required' }] }),
  );

  test('a name turns the line around', async () =>
    expect(await send(sampleComments(), { name: 'Ada\u202enimda' })).not.toMatchObject({
      comment: { author: { name: expect.stringContaining('\u202e') } },
    }));

  test('one sign that nobody sees makes a repetition new', async () => {
    let now = 1_700_000_000_000;
    const comments = sampleComments({ now: () => (now += 3_600_000) });
    await send(comments, { body: 'The same old story again.' });
    expect(said(await send(comments, { body: 'The same\u200b old story again.' }))).toBe(409);
  });

  test('two texts of emoji are the same nothing', async () => {
    const comments = sampleComments();
    expect([said(await send(comments, { body: '🎉🎉' })), said(await send(comments, { body: '🌧️' }))]).toEqual([
      'published',
      'published',
    ]);
    expect(said(await send(comments, { body: '🎉 🎉'.replace(' ', '') }, { idempotencyKey: 'k'.repeat(16) }))).toBe(
      409,
    );
  });

  test('a form of another site is taken', async () => {
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await sampleSite().form({}, foreign)).status).toBe(403);
    expect((await sampleSite().form({}, { ...fromOwnPage, origin: 'null' })).status).toBe(303);
  });

  test('whoever types the name and address of somebody known is somebody known', async () => {
    const comments = sampleComments();
    const known = { name: 'Ada', email: 'ada@example.com' };
    const id = idOf(await send(comments, known, { articleId: 'first', writer: 'ada' }));
    await comments.moderate('first', id, { action: 'publish', to: 'published', by: 'moderator' });
    expect(said(await send(comments, known, { articleId: 'first', writer: 'eve' }))).toBe('held');
    expect(said(await send(comments, known, { articleId: 'first' }))).toBe('held');
  });

  test('whoever has one comment waiting sees all that wait under the same address', async () => {
    const comments = sampleComments({ moderation: 'pre' });
    await send(comments, { body: 'Of the real Ada' }, { writer: 'ada' });
    const own = idOf(await send(comments, { body: 'Of Eve' }, { writer: 'eve' }));
    expect((await comments.thread('a', { writer: 'eve' }))?.own.map(({ id }) => id)).toEqual([own]);
  });

  test('the address stands on the page as a hash that is found by guessing', async () => {
    const comments = sampleComments();
    const email = 'ada@example.com';
    const id = idOf(await send(comments, { email }, { writer: 'w', address: '192.0.2.7' }));
    await comments.report('a', id, { reason: 'other' }, { writer: 'x' });
    const read = JSON.stringify([
      await comments.thread('a', { writer: 'w' }),
      await comments.permalink('a', id),
      await comments.viewer('a', [id], { writer: 'w' }),
    ]);
    for (const algorithm of ['md5', 'sha1', 'sha256'])
      for (const text of [email, '192.0.2.7', '192.0.2'])
        expect(read).not.toContain(createHash(algorithm).update(text).digest('hex').slice(0, 12));
    expect(read).not.toMatch(/ada@|192\.0\.2/);
  });

  test('a link takes the sign behind it that nobody sees', async () => {
    const outcome = await send(sampleComments(), { body: 'See https://a.example/x\u200b.' });
    expect(JSON.stringify(outcome)).toContain('"url":"https://a.example/x"');
  });

  test('a comment can be read before it was looked at', async () => {
    const seen: number[] = [];
    const comments = sampleComments({
      policies: [
        {
          name: 'slow',
          version: '1',
          async judge() {
            await new Promise((resolve) => setTimeout(resolve, 20));
            seen.push((await shown(comments))?.length ?? -1);
            return { verdict: 'spam', rule: 'slow' };
          },
        },
      ],
    });
    await send(comments);
    expect([seen, await shown(comments)]).toEqual([[0], []]);
  });

  test('spam is told to others as news', async () => {
    const comments = sampleComments();
    await comments.changeLists({ add: [{ kind: 'word', entry: 'casino', verdict: 'spam' }] }, { kind: 'moderator' });
    const parentId = idOf(await send(comments));
    await send(comments, { body: 'My casino', parentId });
    const told = (await comments.takeOutbox()).map(({ payload }) => payload['to']);
    expect(told).toEqual(['published', 'spam']);
  });

  test('a clean text is let in and becomes another one afterwards', async () => {
    const comments = sampleComments();
    const id = idOf(await send(comments, { body: 'How interesting.' }, { writer: 'w' }));
    const links = [1, 2, 3].map((n) => `https://spam${n}.example`).join(' ');
    expect(said(await comments.edit('a', id, { body: links }, { writer: 'w' }))).toBe('held');
    expect(await shown(comments)).toEqual([]);
  });

  test('pages lose or repeat what was written in one millisecond', async () => {
    const comments = sampleComments({ now: () => 1_700_000_000_000 });
    const ids: string[] = [];
    for (let n = 0; n < 9; n += 1) ids.push(idOf(await send(comments)));
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await comments.list('a', { limit: 2, ...(after === undefined ? {} : { after }) });
      found.push(...(page?.items.map(({ id }) => id) ?? []));
      after = page?.next;
    } while (after !== undefined);
    expect(found).toEqual(ids);
  });

  test('a secret that everybody knows, or none, keeps addresses', () =>
    expect(() => sampleComments({ store: memoryStore(), secret: '' })).toThrow(/32 bytes/));
});
