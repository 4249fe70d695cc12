import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sqliteStore } from '../../stores/sqlite/index.js';
import { sampleComments } from '../../testing/sample-comments.js';

const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
afterAll(() => rmSync(folder, { recursive: true }));
const once = { intervalMs: 60_000, burst: 1 };

test('lets a burst pass, then says how many seconds to wait; being refused costs nothing', async () => {
  let now = 1_700_000_000_000;
  const comments = sampleComments({ now: () => now });
  const wait = () => comments.secondsToWait('try', '192.0.2.1', { intervalMs: 2000, burst: 2 });
  expect([await wait(), await wait(), await wait()]).toEqual([0, 0, 2]);
  now += 500;
  expect(await wait()).toBe(2);
  now += 1500;
  expect([await wait(), await wait()]).toEqual([0, 2]);
});

test('counts a network as one, others and other purposes apart; who has no address shares one place', async () => {
  const comments = sampleComments({ now: () => 1_700_000_000_000 });
  const waits = async (...addresses: (string | undefined)[]) => {
    const all: number[] = [];
    for (const address of addresses) all.push(await comments.secondsToWait('try', address, once));
    return all;
  };
  expect(await waits('192.0.2.1', '192.0.2.200', '198.51.100.1')).toEqual([0, 60, 0]);
  expect(await waits('2001:db8::1', '2001:db8::2', '2001:db8:1::1')).toEqual([0, 60, 0]);
  expect(await waits(undefined, undefined)).toEqual([0, 60]);
  expect(await comments.secondsToWait('sign-in', '192.0.2.1', once)).toBe(0);
});

test('is the same for another process, and after a restart', async () => {
  const path = join(folder, 'rates.db');
  const open = () => sampleComments({ store: sqliteStore(path), now: () => 1_700_000_000_000 });
  const [one, other] = [open(), open()];
  expect(await one.secondsToWait('sign-in', '192.0.2.1', once)).toBe(0);
  expect(await other.secondsToWait('sign-in', '192.0.2.1', once)).toBe(60);
  await Promise.all([one.close(), other.close()]);
  const again = open();
  expect(await again.secondsToWait('sign-in', '192.0.2.1', once)).toBe(60);
  await again.close();
});
