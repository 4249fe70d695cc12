import { afterEach, beforeEach, expect, vi } from 'vitest';

// React says on the console what it draws and does not understand.
beforeEach(() => void vi.spyOn(console, 'error'));
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
