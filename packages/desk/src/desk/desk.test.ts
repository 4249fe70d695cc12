import { createComments, type Comments } from '@standfirst/comments';
import { memoryStore } from '@standfirst/comments/stores/memory';
import { beforeEach, describe, expect, test } from 'vitest';
import { itemValue } from '../views/item-value.js';
import { createDesk } from './desk.js';

const origin = 'https://news.example';
const by = { by: 'moderator', actorId: 'hanne' } as const;
let comments: Comments;
let ask: (path: string, fields?: readonly (readonly [string, string])[]) => Promise<Response>;

beforeEach(async () => {
  comments = createComments({ store: memoryStore(), secret: 'x'.repeat(32), article: () => ({}), rate: 'off' });
  const desk = createDesk({ articles: new Map([['ferry', 'The ferry']]), comments, origins: [origin] });
  const session = (await comments.signIn(await comments.signInLink('kim'))) ?? '';
  ask = async (path, fields) => {
    const headers = new Headers({ cookie: `__Host-sf-desk=${session}`, 'sec-fetch-site': 'same-origin' });
    if (fields) headers.set('content-type', 'application/x-www-form-urlencoded');
    const body = fields && new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
    const request = new Request(origin + path, { headers, ...(body !== undefined && { method: 'POST', body }) });
    return (await desk(request, '192.0.2.1')) ?? new Response(null, { status: 404 });
  };
});

/** A published comment, as the desk names it. */
async function comment(name: string, writer = 'w') {
  const input = { name, email: `${name}@reader.example`, body: `Words of ${name} alone.` };
  const outcome = await comments.post(input, { articleId: 'ferry', writer });
  if (!('comment' in outcome)) throw new Error(`The comment of ${name} was not taken.`);
  return { articleId: 'ferry', id: outcome.comment.id, revision: 1, state: 'published' } as const;
}

/** Sends a form and reads the page that follows. */
async function move(fields: readonly (readonly [string, string])[]): Promise<string> {
  const answer = await ask('/desk/moves', fields);
  expect(answer.status).toBe(303);
  return (await ask(answer.headers.get('location')?.split('#')[0] ?? '')).text();
}

const undoFields = (html: string) =>
  [
    ...(/role="(?:status|alert)"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g),
  ].map(([, name = '', value = '']) => [name, value] as const);

describe('a step', () => {
  test('is not made with a text that its writer has changed since, and that one keeps no other from it', async () => {
    const [changed, same] = [await comment('Ada', 'ada'), await comment('Ben')];
    await comments.edit('ferry', changed.id, { body: 'Other words.' }, { writer: 'ada' });
    const html = await move([
      ['queue', 'published'],
      ['to', 'pending'],
      ['item', itemValue(changed)],
      ['item', itemValue(same)],
    ]);
    expect(html).toContain('Held for review: 1 / 2');
    expect(html).toMatch(/Ada<\/bdi><\/a>: not done: its writer has changed the text/);
  });

  test('back from a restoration removes again, with the reason that readers were shown before', async () => {
    const item = await comment('Cem');
    await comments.moderate('ferry', item.id, { action: 'remove', to: 'removed', reason: 'privacy', ...by });
    const html = await move([
      ['queue', 'removed'],
      ['to', 'published'],
      ['item', itemValue({ ...item, state: 'removed' })],
    ]);
    const undo = undoFields(html);
    expect(undo).toContainEqual(['reason', 'privacy']);
    expect(await move(undo)).toContain('Removed: 1 / 1');
    expect((await comments.history('ferry', item.id))?.comment).toMatchObject({ state: 'removed', reason: 'privacy' });
  });

  test('that has no way back leads to the queue instead, and says so', async () => {
    const item = await comment('Dora');
    await comments.moderate('ferry', item.id, { action: 'hold', to: 'pending', ...by });
    await comments.moderate('ferry', item.id, { action: 'reject', to: 'rejected', ...by });
    const html = await move([
      ['queue', 'rejected'],
      ['to', 'published'],
      ['item', itemValue({ ...item, state: 'rejected' })],
    ]);
    expect(html).toContain('Hold for review again');
    expect(undoFields(html)).toContainEqual(['to', 'pending']);
  });

  test('with more than 200, with none, and to nowhere does nothing and says so', async () => {
    const item = itemValue(await comment('Emil'));
    const many = Array.from({ length: 201 }, () => ['item', item] as const);
    expect(await move([['to', 'spam'], ...many])).toContain('More than 200 comments were chosen');
    expect(await move([['to', 'spam']])).toContain('No comment was chosen');
    expect(
      (
        await ask('/desk/moves', [
          ['to', 'erased'],
          ['item', item],
        ])
      ).status,
    ).toBe(400);
    expect(await comments.count('ferry')).toBe(1);
  });
});

test('what readers report stands with their reasons until somebody leaves it as it is', async () => {
  const item = await comment('Finn');
  await comments.report('ferry', item.id, { reason: 'abuse', detail: 'He means <my> mother.' }, { writer: 'r' });
  const html = await (await ask('/desk?state=reported')).text();
  expect(html).toContain('He means &lt;my&gt; mother.');
  const fields = [
    ['queue', 'reported'],
    ['to', 'dismissed'],
    ['item', itemValue(item)],
  ] as const;
  expect(await move(fields)).toContain('Left as it is: 1 / 1');
  expect(await comments.reported()).toEqual([]);
});

test('a cursor that is none of ours is told, an address is never shown, and what is not there is not found', async () => {
  const item = await comment('Gita');
  expect((await ask('/desk?after=x')).status).toBe(400);
  expect((await ask('/desk/log?after=x')).status).toBe(400);
  for (const path of ['/desk?state=published', `/desk/comments/ferry/${item.id}`, '/desk/log'])
    expect(await (await ask(path)).text()).not.toMatch(/reader\.example/);
  for (const path of ['/desk/comments/ferry/nothing', '/desk/threads/nothing', '/desk/nothing', '/desk/comments/%E0/x'])
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
});
