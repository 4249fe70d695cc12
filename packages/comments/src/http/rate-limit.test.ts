import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.js';

test('lets a burst pass, then says how many seconds to wait', () => {
  let now = 0;
  const wait = rateLimit({ intervalMs: 2000, burst: 2 }, () => now);
  expect([wait('192.0.2.1'), wait('192.0.2.1'), wait('192.0.2.1')]).toEqual([0, 0, 2]);
  now = 500;
  expect(wait('192.0.2.1')).toBe(2);
  now = 2000;
  expect([wait('192.0.2.1'), wait('192.0.2.1')]).toEqual([0, 2]);
});

test('counts a network as one, and others apart; who has no address shares one place', () => {
  const wait = rateLimit({ intervalMs: 60_000, burst: 1 }, () => 0);
  expect([wait('192.0.2.1'), wait('192.0.2.200'), wait('198.51.100.1')]).toEqual([0, 60, 0]);
  expect([wait('2001:db8::1'), wait('2001:db8::2'), wait('2001:db8:1::1')]).toEqual([0, 60, 0]);
  expect([wait(undefined), wait(undefined)]).toEqual([0, 60]);
});

test('remembers ten thousand networks and no more', () => {
  const wait = rateLimit({ intervalMs: 60_000, burst: 1 }, () => 0);
  const networks = Array.from({ length: 10_000 }, (_, at) => `10.${at >> 8}.${at & 255}.1`);
  networks.forEach(wait);
  expect(wait('10.0.0.1')).toBe(60);
  wait('192.0.2.1');
  expect([wait('10.0.1.1'), wait('10.0.0.1')]).toEqual([60, 0]);
});
