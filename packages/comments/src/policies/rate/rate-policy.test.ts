import { expect, test } from 'vitest';
import { said, sampleComments, send } from '../../testing/sample-comments.js';

test('one network is slowed down that writes under another name and address in each of many threads', async () => {
  const comments = sampleComments({ article: () => ({}), rate: 'on', now: () => 1_772_000_000_000 });
  const from = (address: string, n: number) =>
    send(comments, { name: `R${n}`, email: `r${n}@example.com` }, { address, articleId: `t${n}` });
  for (let n = 0; n < 30; n += 1) expect(said(await from('192.0.2.1', n))).toBe('published');
  // The last figure of an address is of the same network.
  expect(await from('192.0.2.77', 30)).toMatchObject({ problem: { status: 429, retryAfter: 60 } });
  expect(said(await from('198.51.100.1', 31))).toBe('published');
});
