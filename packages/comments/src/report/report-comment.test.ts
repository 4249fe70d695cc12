import { expect, test } from 'vitest';
import { idOf, sampleComments, send, shown } from '../testing/sample-comments.js';

const abuse = { reason: 'abuse' };
const received = { outcome: 'received' };

test('readers report once each, and three of them take a comment from the page until somebody has looked', async () => {
  const comments = sampleComments();
  const id = idOf(await send(comments, {}, { writer: 'ada' }));
  const report = (writer: string) => comments.report('a', id, { reason: 'abuse', detail: 'Look.' }, { writer });
  expect([await report('x'), await report('x'), await report('x'), await report('y')]).toEqual(Array(4).fill(received));
  expect(await shown(comments)).toEqual([id]);
  expect((await comments.reported()).map(({ reports }) => reports)).toEqual([2]);
  expect(await comments.viewer('a', [id], { writer: 'x' })).toEqual([{ commentId: id, mine: false, reported: true }]);
  expect(await comments.viewer('a', [id], { writer: 'z' })).toEqual([{ commentId: id, mine: false }]);
  await report('z');
  expect(await shown(comments)).toEqual([]);
  expect((await comments.queue())?.items).toMatchObject([
    { reports: 3, event: { action: 'hold', evidence: [{ phase: 'reports', rule: 'many-readers' }] } },
  ]);
  await comments.moderate('a', id, { action: 'publish', to: 'published', by: 'moderator' });
  expect(await report('v')).toEqual(received);
  expect(await shown(comments)).toEqual([id]);
  expect(JSON.stringify(await comments.history('a', id))).not.toContain('"reader"');
});

test('a moderator may leave a reported comment as it is', async () => {
  const comments = sampleComments();
  const id = idOf(await send(comments));
  await comments.report('a', id, abuse, { writer: 'x' });
  expect(await comments.dismissReports('a', id, { kind: 'moderator', id: 'kim' })).toBe(true);
  expect(await comments.reported()).toEqual([]);
  expect(await comments.dismissReports('a', 'nothing', { kind: 'moderator' })).toBe(false);
});

test('writers cannot report themselves, and what cannot be read cannot be reported', async () => {
  const comments = sampleComments({ reportsBeforeHold: 1 });
  const id = idOf(await send(comments, {}, { writer: 'ada' }));
  expect(await comments.report('a', id, abuse, { writer: 'ada' })).toEqual(received);
  expect(await shown(comments)).toEqual([id]);
  const held = idOf(await send(comments, { subject: 'trap' }));
  expect(await comments.report('a', held, abuse, { writer: 'x' })).toMatchObject({ problem: { status: 404 } });
});

test.each([
  [{ reason: 'dull' }, { writer: 'x' }],
  [{ reason: 'abuse', detail: 'x'.repeat(1001) }, { writer: 'x' }],
  [{ reason: 'abuse', detail: '\ud800' }, { writer: 'x' }],
  [{ reason: 'abuse' }, {}],
])('%.60j from %j is no report', async (input, context) => {
  const comments = sampleComments();
  const id = idOf(await send(comments));
  expect(await comments.report('a', id, input, context)).toMatchObject({ problem: { status: 400 } });
});

test('one person with many cookies is one reader', async () => {
  const comments = sampleComments();
  const id = idOf(await send(comments));
  for (const writer of ['x', 'y', 'z', 'v']) await comments.report('a', id, abuse, { writer, address: '192.0.2.1' });
  expect(await shown(comments)).toEqual([id]);
  for (const address of ['198.51.100.1', '203.0.113.1'])
    await comments.report('a', id, abuse, { writer: 'x', address });
  expect(await shown(comments)).toEqual([]);
});

test('one network reports ten at once, then one in a minute', async () => {
  let now = 1_700_000_000_000;
  const comments = sampleComments({ rate: 'on', now: () => now, reportsBeforeHold: 99 });
  const id = idOf(await send(comments));
  const report = (writer: string) => comments.report('a', id, abuse, { writer, address: '192.0.2.1' });
  for (let n = 0; n < 10; n += 1) expect(await report(`w${n}`)).toEqual(received);
  expect(await report('w10')).toMatchObject({ problem: { status: 429, retryAfter: 60 } });
  now += 60_000;
  expect(await report('w10')).toEqual(received);
});
