import { expect, test } from 'vitest';
import { idOf, sampleComments, send } from '../testing/sample-comments.js';

test('counts what else came with the same address, under every article, and not what came with another', async () => {
  const comments = sampleComments();
  const id = idOf(await send(comments, { email: 'ada@example.com' }));
  const other = idOf(await send(comments, { email: 'ADA@example.com' }));
  await send(comments, { email: 'ada@example.com' }, { articleId: 'b' });
  await send(comments, { email: 'ben@example.com' });
  await comments.moderate('a', other, { action: 'mark-spam', to: 'spam', by: 'moderator' });
  expect(await comments.othersByAddress('a', id)).toEqual(
    new Map([
      ['spam', 1],
      ['published', 1],
    ]),
  );
  expect(await comments.othersByAddress('a', 'nothing')).toBeNull();
});
