import { foldEvents } from '@standfirst/core';
import { describe, expect, test } from 'vitest';
import { idOf, said, sampleComments, send } from '../testing/sample-comments.js';

const ada = { writer: 'ada' };
const links = 'https://a.example https://b.example https://c.example';

/** A published comment of Ada's, and a clock that can be moved. */
async function published(options: Parameters<typeof sampleComments>[0] = {}) {
  const clock = { now: 1_700_000_000_000 };
  const comments = sampleComments({ now: () => clock.now, ...options });
  const id = idOf(await send(comments, { body: 'The ferry was late.' }, ada));
  const edit = (body: string, context: object = ada, revision?: number) =>
    comments.edit('a', id, { body, ...(revision === undefined ? {} : { revision }) }, context);
  return { clock, comments, id, edit };
}

describe('an edit', () => {
  test('gives its writer’s comment another text, and says so to readers', async () => {
    const { clock, comments, id, edit } = await published();
    clock.now += 1000;
    expect(await edit('The ferry was *early*.')).toMatchObject({
      outcome: 'published',
      comment: { id, editedAt: '2023-11-14T22:13:21.000Z', body: [{ children: [{}, { type: 'emphasis' }, {}] }] },
    });
    expect((await comments.list('a'))?.items).toMatchObject([{ id, editedAt: '2023-11-14T22:13:21.000Z' }]);
    expect(await comments.history('a', id)).toMatchObject({
      source: 'The ferry was *early*.',
      comment: { revision: 2 },
      revisions: [{ revision: 1, source: 'The ferry was late.', actor: { kind: 'author' } }],
    });
    expect(JSON.stringify(await comments.thread('a'))).not.toContain('late');
  });

  test('of a clean text into another one is judged as that other one', async () => {
    const { comments, id, edit } = await published();
    expect(await edit(`Now look: ${links}`)).toMatchObject({ outcome: 'held', comment: { state: 'pending' } });
    expect((await comments.list('a'))?.items).toEqual([]);
    expect((await comments.thread('a', ada))?.own).toMatchObject([{ id }]);
    expect((await comments.queue())?.items).toMatchObject([
      {
        source: `Now look: ${links}`,
        event: {
          action: 'hold',
          actor: { kind: 'system' },
          revision: 2,
          evidence: [{ phase: 'links', version: '1', verdict: 'hold', rule: 'many' }],
        },
      },
    ]);
    expect(await comments.count('a')).toBe(0);
    expect(said(await edit('Clean again.'))).toBe('held');
    expect(await comments.count('a')).toBe(0);
  });

  test('into what the lists call spam makes it spam, and its writer sees it wait', async () => {
    const { comments, id, edit } = await published();
    const add = [{ kind: 'word', entry: 'casino', verdict: 'spam' }] as const;
    await comments.changeLists({ add }, { kind: 'moderator', id: 'kim' });
    expect(said(await edit('Come to our casino'))).toBe('held');
    expect((await comments.queue({ state: 'spam' }))?.items).toMatchObject([{ comment: { id } }]);
    expect(said(await edit('Nothing to see'))).toBe('held');
    expect((await comments.queue({ state: 'spam' }))?.items).toHaveLength(1);
  });

  test('is read again where everything is read beforehand', async () => {
    const { comments, id, edit } = await published({ moderation: 'pre' });
    await comments.moderate('a', id, { action: 'publish', to: 'published', by: 'moderator' });
    expect(said(await edit('Another text altogether.'))).toBe('held');
  });

  test('is its writer’s alone, by the cookie; the same name and address are no proof', async () => {
    const { edit } = await published();
    expect([said(await edit('Mine now', { writer: 'eve' })), said(await edit('Mine now', {}))]).toEqual([404, 404]);
  });

  test('has its time, and none after somebody took it away', async () => {
    const { clock, comments, id, edit } = await published();
    clock.now += 599_999;
    expect((await comments.viewer('a', [id], ada))[0]?.editableUntil).toBe('2023-11-14T22:23:20.000Z');
    expect(said(await edit('In time.'))).toBe('published');
    clock.now += 1;
    expect(said(await edit('Too late.'))).toBe(403);
    expect((await comments.viewer('a', [id], ada))[0]).not.toHaveProperty('editableUntil');
    const other = await published();
    await other.comments.moderate('a', other.id, { action: 'remove', to: 'removed', by: 'moderator' });
    expect(said(await other.edit('Back again.'))).toBe(403);
  });

  test('of a text that was changed in the meantime is refused, and nothing typed is lost', async () => {
    const { edit } = await published();
    expect(said(await edit('Second.', ada, 1))).toBe('published');
    expect(await edit('Third.', ada, 1)).toMatchObject({ problem: { status: 412 }, values: { body: 'Third.' } });
    expect(await edit('', ada)).toMatchObject({ outcome: 'invalid', issues: [{ field: 'body', code: 'required' }] });
  });

  test('is kept in the history, whatever state the comment is in and whatever comes of it', async () => {
    const { comments, id, edit } = await published();
    const add = [{ kind: 'word', entry: 'casino', verdict: 'spam' }] as const;
    await comments.changeLists({ add }, { kind: 'moderator' });
    await edit('The ferry was early.');
    await edit('The casino calls.');
    await edit('The casino calls again.');
    const history = await comments.history('a', id);
    expect(
      history?.events.map(({ action, from, to, revision, actor }) => [action, from, to, revision, actor.kind]),
    ).toEqual([
      ['submit', null, 'published', 1, 'system'],
      ['edit', 'published', 'published', 2, 'author'],
      ['edit', 'published', 'published', 3, 'author'],
      ['mark-spam', 'published', 'spam', 3, 'system'],
      ['edit', 'spam', 'spam', 4, 'author'],
    ]);
    expect(history?.events.at(-1)?.evidence).toMatchObject([{ phase: 'words', entry: 'casino' }]);
    expect(foldEvents(history?.events ?? [])).toBe('spam');
    // It waits no less long for having been changed.
    expect(history?.comment.changedAt).toBe(history?.events.at(-2)?.at);
    expect((await comments.audit({ limit: 1 }))?.items).toMatchObject([{ event: { action: 'edit', commentId: id } }]);
  });

  test('in a thread that was closed is refused; a comment may be edited into what it was', async () => {
    const { comments, edit } = await published();
    expect(said(await edit('The ferry was late!'))).toBe('published');
    await comments.closeThread('a', { kind: 'moderator' });
    expect(said(await edit('After the end.'))).toBe(403);
  });
});
