import { expect, test } from 'vitest';
import { fragmentTo } from './fragment-to.js';
import { safeUrl } from './safe-url.js';

test('an id of any characters is found behind its address, which is a safe one', () => {
  expect(fragmentTo('note-1')).toBe('#note-1');
  for (const id of [
    'note-ünd',
    'note-a b',
    'note-50%',
    'note-\\\\evil.example',
    'note-//evil.example',
    'note-javascript:a',
  ]) {
    expect(safeUrl(fragmentTo(id)), id).not.toBeNull();
    expect(decodeURIComponent(fragmentTo(id))).toBe(`#${id}`);
  }
});
