import { expect, test } from 'vitest';
import { peekStart } from '../comments/peek-start.js';
import { streamSource } from './read-source.js';

/** A hundred pieces, each alone in its memory, as a pipe gives them. */
async function* stdin() {
  for (let number = 0; number < 100; number += 1) {
    const piece = Buffer.allocUnsafeSlow(100);
    piece.fill(String(number % 10));
    yield piece;
  }
}

test('gives the memory of a piece back when the next one is asked for', async () => {
  const seen: Uint8Array[] = [];
  for await (const piece of streamSource('-', { stdin })) {
    if (typeof piece === 'string') continue;
    expect(piece).toHaveLength(100);
    expect(seen.at(-1)?.length ?? 0).toBe(0);
    seen.push(piece);
  }
  expect(seen).toHaveLength(100);
});

test('the beginning that was looked at stands in the whole', async () => {
  const { start, whole } = await peekStart(streamSource('-', { stdin }));
  expect(start.length).toBeGreaterThan(4000);
  let text = '';
  for await (const piece of whole) text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
  expect(text).toBe(Array.from({ length: 100 }, (_, number) => String(number % 10).repeat(100)).join(''));
});
