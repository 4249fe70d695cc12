/** How often something may happen: once in `intervalMs`, and `burst` times at once after a rest. */
export interface Rate {
  /** Milliseconds in which one is allowed again. */
  readonly intervalMs: number;
  /** How many at once after a rest; 1 or more. */
  readonly burst: number;
}

/**
 * One step of the generic cell rate algorithm: all that a bucket has to remember is one point of time.
 *
 * @param arrival the time kept for this bucket, `null` for a fresh one
 * @returns the time to keep when it is allowed, or the milliseconds until it would be
 */
export function nextArrival(
  arrival: number | null,
  now: number,
  { intervalMs, burst }: Rate,
): { allowed: true; arrival: number } | { allowed: false; waitMs: number } {
  const tolerated = burst * intervalMs;
  // Nothing was ever kept that lies further ahead: the clock was set back since, and nobody is to wait until it is there again.
  const isOfThisClock = arrival !== null && arrival <= now + tolerated;
  const next = Math.max(isOfThisClock ? arrival : now, now) + intervalMs;
  return next - now > tolerated ? { allowed: false, waitMs: next - now - tolerated } : { allowed: true, arrival: next };
}
