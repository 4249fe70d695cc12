import { expect, test } from 'vitest';
import { idOf, sampleComments, send, shown } from '../testing/sample-comments.js';

const ada = { writer: 'ada' };
const setUp = () => {
  const clock = { now: 1_700_000_000_000 };
  return { clock, comments: sampleComments({ now: () => clock.now }) };
};

test('its writer takes a comment back, and puts it back within a minute', async () => {
  const { clock, comments } = setUp();
  const id = idOf(await send(comments, {}, ada));
  expect(await comments.withdraw('a', id, ada)).toEqual({
    outcome: 'withdrawn',
    undoUntil: '2023-11-14T22:14:20.000Z',
  });
  expect([await shown(comments), await comments.count('a')]).toEqual([[], 0]);
  expect(await comments.viewer('a', [id], ada)).toEqual([
    { commentId: id, mine: true, canUndoUntil: '2023-11-14T22:14:20.000Z' },
  ]);
  clock.now += 59_999;
  expect(await comments.undoWithdraw('a', id, { writer: 'eve' })).toMatchObject({ problem: { status: 404 } });
  expect(await comments.undoWithdraw('a', id, ada)).toEqual({ outcome: 'restored', state: 'published' });
  expect(await shown(comments)).toEqual([id]);
  await comments.withdraw('a', id, ada);
  clock.now += 60_000;
  expect(await comments.undoWithdraw('a', id, ada)).toMatchObject({ problem: { status: 403 } });
});

test('replies keep a tombstone in its place, without words', async () => {
  const { comments } = setUp();
  const id = idOf(await send(comments, { body: 'I take this back' }, ada));
  const reply = idOf(await send(comments, { parentId: id }));
  await comments.withdraw('a', id, ada);
  expect((await comments.list('a'))?.items).toMatchObject([{ id, state: 'withdrawn', body: null }, { id: reply }]);
});

test('what waits can be taken back and waits again; a spammer meets the same answers', async () => {
  const { comments } = setUp();
  const add = [{ kind: 'word', entry: 'casino', verdict: 'spam' }] as const;
  await comments.changeLists({ add }, { kind: 'moderator' });
  const held = idOf(await send(comments, { subject: 'trap' }, ada));
  const spam = idOf(await send(comments, { body: 'The casino calls' }, ada));
  const answers = [await comments.withdraw('a', held, ada), await comments.withdraw('a', spam, ada)];
  expect(answers[0]).toEqual(answers[1]);
  expect((await comments.thread('a', ada))?.own).toEqual([]);
  const [before, after] = [held, spam].map((id) => comments.viewer('a', [id], ada));
  expect((await before)?.map(({ commentId: _, ...state }) => state)).toEqual(
    (await after)?.map(({ commentId: _, ...state }) => state),
  );
  for (const id of [held, spam])
    expect(await comments.undoWithdraw('a', id, ada)).toEqual({ outcome: 'restored', state: 'pending' });
  expect((await comments.thread('a', ada))?.own.map(({ id, state }) => [id, state])).toEqual([
    [held, 'pending'],
    [spam, 'pending'],
  ]);
  // The desk knows better all the time.
  expect((await comments.history('a', spam))?.comment.state).toBe('spam');
});

test('nobody else can, nor twice, nor what a moderator removed', async () => {
  const { comments } = setUp();
  const id = idOf(await send(comments, {}, ada));
  expect(await comments.withdraw('a', id, { writer: 'eve' })).toMatchObject({ problem: { status: 404 } });
  expect(await comments.withdraw('a', id, {})).toMatchObject({ problem: { status: 404 } });
  await comments.withdraw('a', id, ada);
  expect(await comments.withdraw('a', id, ada)).toMatchObject({ problem: { status: 409 } });
  const removed = idOf(await send(comments, {}, ada));
  await comments.moderate('a', removed, { action: 'remove', to: 'removed', by: 'moderator' });
  expect(await comments.withdraw('a', removed, ada)).toMatchObject({ problem: { status: 409 } });
  expect(await comments.undoWithdraw('a', removed, ada)).toMatchObject({ problem: { status: 403 } });
});
