import { beforeEach, describe, expect, test } from 'vitest';
import { openDeskSite, type DeskSite } from '../../testing/desk-site.js';
import { itemValue } from '../views/item-value.js';

const by = { by: 'moderator', actorId: 'hanne' } as const;
let comments: DeskSite['comments'];
let ask: DeskSite['ask'];
let askSignedOut: DeskSite['ask'];

beforeEach(async () => {
  ({ comments, ask, askSignedOut } = await openDeskSite());
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

describe('what is sent after a session has ended', () => {
  const fieldsOf = (id: string) =>
    [
      ['queue', 'published'],
      ['to', 'removed'],
      ['reason', 'abuse'],
      ['note', 'See <what> Hanne wrote.'],
      ['item', itemValue({ articleId: 'ferry', id, revision: 1, state: 'published' })],
    ] as const;

  test('comes back in a form with every word, and nothing is done', async () => {
    const { id } = await comment('Hal');
    const answer = await askSignedOut('/desk/moves', fieldsOf(id));
    expect([answer.status, answer.headers.get('location')]).toEqual([401, null]);
    const html = await answer.text();
    expect(html).toContain('action="/desk/moves"');
    expect(html).toMatch(/<textarea[^>]*name="note"[^>]*>See &lt;what&gt; Hanne wrote\.<\/textarea>/);
    for (const [name] of fieldsOf(id)) expect(html).toContain(`name="${name}"`);
    expect(await comments.count('ferry')).toBe(1);
  });

  test('is done once it is sent again with the code of a link, and signs in', async () => {
    const { id } = await comment('Ivo');
    const code = await comments.signInLink('lee');
    const wrong = await askSignedOut('/desk/moves', [...fieldsOf(id), ['code', 'nonsense']]);
    expect([wrong.status, await wrong.text()]).toMatchObject([403, expect.stringContaining('Hanne wrote.')]);
    const answer = await askSignedOut('/desk/moves', [...fieldsOf(id), ['code', ` #${code}`]]);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, expect.stringMatching(/^__Host-sf-desk=/)]);
    expect(answer.headers.get('location')).toMatch(/^\/desk\?/);
    expect((await comments.history('ferry', id))?.events.at(-1)).toMatchObject({
      ...{ to: 'removed', note: 'See <what> Hanne wrote.', actor: { id: 'lee' } },
    });
  });

  test('leads nowhere but to the desk', async () => {
    for (const path of ['//evil.example/desk/moves', '/desk/moves/..//evil.example', '/desk/../moves', '/desk/evil'])
      expect([path, (await askSignedOut(path, [['note', 'x']])).status]).toEqual([path, 404]);
    const read = await askSignedOut('/desk/log');
    expect([read.status, read.headers.get('location')]).toEqual([303, '/desk/sign-in']);
  });
});

test('tries to sign in are counted in the store: a restart gives nobody more of them', async () => {
  const tryOnce = async () => {
    const restarted = await openDeskSite(comments);
    const answer = await restarted.askSignedOut('/desk/sign-in', [['code', 'wrong']]);
    return [answer.status, answer.headers.has('retry-after')];
  };
  for (let tries = 0; tries < 4; tries += 1) expect(await tryOnce()).toEqual([403, false]);
  expect(await tryOnce()).toEqual([429, true]);
});

test('the same step twice has the same answer and is kept once', async () => {
  const item = await comment('Jo');
  const fields = [
    ['queue', 'published'],
    ['to', 'spam'],
    ['item', itemValue(item)],
  ] as const;
  expect([await move(fields), await move(fields)]).toEqual([
    expect.stringContaining('Marked as spam: 1 / 1'),
    expect.stringContaining('Marked as spam: 1 / 1'),
  ]);
  expect((await comments.history('ferry', item.id))?.events).toHaveLength(2);
});

test('an address is shown to whoever asks for it, in that answer alone, and the log says who asked', async () => {
  const item = await comment('Kaya');
  const path = `/desk/comments/ferry/${item.id}`;
  const html = await (await ask(path)).text();
  expect(html).toContain(`action="${path}/email#email"`);
  expect(html).not.toContain('reader.example');
  const shown = await ask(`${path}/email`, []);
  expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(await shown.text()).toContain('Kaya@reader.example');
  const log = await (await ask('/desk/log')).text();
  expect(log).toContain('looked at the address of a writer');
  expect(log + (await (await ask(path)).text())).not.toContain('reader.example');
  expect((await askSignedOut(`${path}/email`, [])).status).toBe(401);
});

test('the log begins with the last thing, and its pages lead both ways', async () => {
  for (let number = 0; number < 60; number += 1) await comment(`Reader${number}`, `w${number}`);
  const first = await (await ask('/desk/log')).text();
  const href = (html: string, rel: string) =>
    new RegExp(`href="([^"]*)" rel="${rel}"`).exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(href(first, 'prev')).toBe('');
  const second = await (await ask(href(first, 'next'))).text();
  expect(href(second, 'next')).toBe('');
  const back = await (await ask(href(second, 'prev'))).text();
  const lines = (html: string) => html.slice(html.indexOf('<tbody'), html.indexOf('</tbody'));
  expect(lines(back)).toBe(lines(first));
  expect([lines(first).split('<tr').length - 1, lines(second).split('<tr').length - 1]).toEqual([50, 11]);
});

describe('the settings of a thread', () => {
  const fields = { state: '', moderation: '', closesOn: '', closesAfter: '', held: '', spam: '' };
  const save = (own: Partial<typeof fields>) => ask('/desk/threads/ferry', Object.entries({ ...fields, ...own }));

  test('have words and domains of its own, and an age at which it closes', async () => {
    const answer = await save({
      held: 'Ferrymen*\r\n\r\nhttps://harbour.example/x',
      spam: 'casino',
      closesAfter: '14',
    });
    expect(answer.status).toBe(303);
    expect(await comments.threadSettings('ferry')).toMatchObject({
      closeAfterDays: 14,
      lists: [
        { kind: 'word', entry: 'ferrymen*', verdict: 'hold' },
        { kind: 'domain', entry: 'harbour.example', verdict: 'hold' },
        { kind: 'word', entry: 'casino', verdict: 'spam' },
      ],
    });
    const html = await (await ask('/desk/threads/ferry')).text();
    expect(html).toMatch(/name="held"[^>]*>ferrymen\*\nharbour\.example<\/textarea>/);
    expect(html).toMatch(/name="closesAfter"[^>]*value="14"/);
    await comments.post({ name: 'Lu', email: 'l@x.example', body: 'Those ferrymen!' }, { articleId: 'ferry' });
    expect((await comments.queue())?.items).toHaveLength(1);
  });

  test('with a mistake come back as they were typed, with the mistake told', async () => {
    const answer = await save({ held: 'gull\n***', closesAfter: '0' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/could be found in no text; mend them: \*\*\*/);
    expect(html).toMatch(/whole number of days/);
    expect(html).toMatch(/name="held"[^>]*>gull\n\*\*\*<\/textarea>/);
    expect(await comments.threadSettings('ferry')).toBeNull();
  });
});
