import { afterAll, beforeAll, expect, test } from 'vitest';
import { DemoServer } from './demo-server.js';

const server = new DemoServer();
beforeAll(() => server.start());
afterAll(() => server.remove());

const N = 1000;
const isCanary = /canary-\d+-q7x|mail\d+\.example|2001:0?db8:/i;

test('of 1,000 addresses that readers send none stands on a page of the demo, nor in a line that the process prints', async () => {
  const home = await (await fetch(`${server.origin}/`)).text();
  const article = /href="(\/articles\/[^"#?]+)"/.exec(home)?.[1] ?? '';
  const seen: string[] = [home];
  const post = async (n: number, body: string) => {
    const answer = await fetch(`${server.origin}${article}/comments`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: server.origin,
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': `2001:db8::${n.toString(16)}`,
      },
      body: new URLSearchParams({ name: `Reader ${n}`, email: `canary-${n}-q7x@mail${n}.example`, body }),
    });
    const html = await answer.text();
    // A form that comes back with a mistake gives its own writer what was typed, and nobody else.
    if (answer.status !== 422) seen.push(JSON.stringify([...answer.headers]) + html);
    return answer.status;
  };
  const statuses = new Set<number>();
  for (let n = 0; n < N; n += 20) {
    const some = Array.from({ length: 20 }, (_, at) =>
      post(n + at, at === 0 ? '' : `Words of number ${n + at} alone, ${n * 7 + at}.`),
    );
    for (const status of await Promise.all(some)) statuses.add(status);
  }
  expect(statuses).toEqual(new Set([303, 422]));
  for (const path of [article, `${article}?sort=newest`, '/', '/desk', '/desk/log', '/desk/sign-in', '/nothing']) {
    const answer = await fetch(server.origin + path);
    seen.push(JSON.stringify([...answer.headers]) + (await answer.text()));
  }
  // What the desk answers to somebody who is not signed in, and what was sent stands in no line of it but their own form.
  const moved = await fetch(`${server.origin}/desk/moves`, {
    method: 'POST',
    headers: { origin: server.origin, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ to: 'published', note: 'x' }),
  });
  seen.push(await moved.text());
  expect(moved.status).toBe(401);
  expect(seen.filter((text) => isCanary.test(text))).toEqual([]);
  expect(server.output).not.toBe('');
  expect(server.output).not.toMatch(isCanary);
});
