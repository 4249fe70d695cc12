import { describe, expect, test } from 'vitest';
import type { Comments } from '../../comments.js';
import { idOf, said, sampleComments, send } from '../../testing/sample-comments.js';

const ilona = { name: 'Ilona Ivory', email: 'ilona@ivory.example' };
const from = (writer: string) => ({ writer });

describe('under the name of somebody whom readers know', () => {
  const ways: [string, (comments: Comments) => Promise<unknown>][] = [
    [
      'who came back',
      async (comments) => {
        await send(comments, ilona, from('ilona'));
        await send(comments, ilona, from('ilona'));
      },
    ],
    [
      'whom a moderator let in',
      async (comments) => {
        const id = idOf(await send(comments, { ...ilona, subject: 'trap' }, from('ilona')));
        await comments.moderate('a', id, { action: 'publish', to: 'published', by: 'moderator' });
      },
    ],
    [
      'who has an account',
      (comments) => send(comments, {}, { writer: 'ilona', account: { kind: 'member', key: 'k', name: ilona.name } }),
    ],
  ];

  test.each(ways)(
    '%s nobody else writes before a moderator has looked, whatever address is typed',
    async (_, known) => {
      const comments = sampleComments();
      await known(comments);
      for (const name of [ilona.name, 'llona lvory', 'ILONA  IVORY'])
        expect(said(await send(comments, { ...ilona, name }, from('eve')))).toBe('held');
      expect(said(await send(comments, ilona))).toBe('held');
      const [entry] = (await comments.queue())?.items ?? [];
      expect(entry?.event?.evidence).toMatchObject([{ phase: 'doubt', version: '2', rule: 'name-of-another' }]);
      expect(said(await send(comments, ilona, { ...from('eve'), articleId: 'b' }))).toBe('published');
      expect(said(await send(comments, { name: 'Vera' }, from('eve')))).toBe('published');
    },
  );

  test.each(ways)('%s that person writes on', async (_, known) => {
    const comments = sampleComments();
    await known(comments);
    expect(said(await send(comments, ilona, from('ilona')))).toBe('published');
    const staff = { kind: 'staff', key: 's', name: ilona.name } as const;
    expect(said(await send(comments, {}, { writer: 'x', account: staff }))).toBe('published');
  });

  test('a namesake who was let in writes on too', async () => {
    const comments = sampleComments();
    for (let n = 0; n < 2; n += 1) await send(comments, ilona, from('ilona'));
    const id = idOf(await send(comments, ilona, from('other ilona')));
    await comments.moderate('a', id, { action: 'publish', to: 'published', by: 'moderator' });
    expect(said(await send(comments, ilona, from('other ilona')))).toBe('published');
    expect(said(await send(comments, ilona, from('ilona')))).toBe('published');
  });
});

test('two who write once each may have the same name, and names of no letters are nobody’s', async () => {
  const comments = sampleComments();
  for (const writer of ['one', 'two', 'three'])
    expect(said(await send(comments, ilona, from(writer)))).toBe('published');
  for (const writer of ['one', 'one', 'two'])
    expect(said(await send(comments, { name: '🦊' }, from(writer)))).toBe('published');
});
