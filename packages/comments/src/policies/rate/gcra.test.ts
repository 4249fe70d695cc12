import { expect, test } from 'vitest';
import { nextArrival } from './gcra.js';

const rate = { intervalMs: 15_000, burst: 3 };

test('a burst, then one in each interval', () => {
  let arrival: number | null = null;
  const taken: number[] = [];
  for (let now = 0; now < 60_000; now += 1000) {
    const step = nextArrival(arrival, now, rate);
    if (!step.allowed) continue;
    arrival = step.arrival;
    taken.push(now);
    if (now === 0) now -= 1000;
    if (taken.length === 3) now += 1000;
  }
  expect(taken).toEqual([0, 0, 0, 15_000, 30_000, 45_000]);
});

test('a refusal says how long to wait', () => {
  expect(nextArrival(45_000, 0, rate)).toEqual({ allowed: false, waitMs: 15_000 });
  expect(nextArrival(45_000, 15_000, rate)).toEqual({ allowed: true, arrival: 60_000 });
});

test('a clock that was set back locks nobody out for longer than a full bucket', () => {
  const before = 3_600_000;
  let arrival: number | null = null;
  for (let at = 0; at < 3; at += 1) {
    const step = nextArrival(arrival, before, rate);
    if (step.allowed) arrival = step.arrival;
  }
  expect(nextArrival(arrival, before, rate)).toEqual({ allowed: false, waitMs: 15_000 });
  expect(nextArrival(arrival, 0, rate)).toEqual({ allowed: true, arrival: 15_000 });
  expect(nextArrival(arrival, before - 30_000, rate)).toEqual({ allowed: true, arrival: before - 15_000 });
  expect(nextArrival(45_000, 0, rate)).toEqual({ allowed: false, waitMs: 15_000 });
});
