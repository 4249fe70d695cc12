// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readDraft, writeDraft } from './draft-store.js';
import { idempotencyKey } from './idempotency-key.js';

afterEach(() => vi.unstubAllGlobals());

test('a draft is kept for its thread, and forgotten', () => {
  writeDraft('/a', { body: 'Words.' });
  expect(readDraft('/a')).toEqual({ body: 'Words.' });
  expect(readDraft('/b')).toEqual({});
  writeDraft('/a');
  expect(readDraft('/a')).toEqual({});
});

test('a browser that refuses storage has no drafts and no errors', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  writeDraft('/a', { body: 'Words.' });
  expect(readDraft('/a')).toEqual({});
});

test('a key has 16 to 128 visible characters and is not given twice', () => {
  const keys = Array.from({ length: 100 }, idempotencyKey);
  for (const key of keys) expect(key).toMatch(/^[\x21-\x7e]{16,128}$/);
  expect(new Set(keys).size).toBe(100);
});
