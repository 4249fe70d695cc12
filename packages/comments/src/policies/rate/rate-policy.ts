import { pass, type JudgedSubmission, type Policy } from '../policy.js';
import { nextArrival, type Rate } from './gcra.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** The rates where a site sets none. */
export interface Rates {
  /** One network in one thread: once in 15 seconds, three at once. */
  readonly network: Rate;
  /** One network in all threads together: once a minute, thirty at once; an office or a school may be one network. */
  readonly networkEverywhere: Rate;
  /** One e-mail address: 20 an hour. */
  readonly writer: Rate;
  /** One thread: 60 a minute. */
  readonly thread: Rate;
}

const defaultRates: Rates = {
  network: { intervalMs: 15 * SECOND, burst: 3 },
  networkEverywhere: { intervalMs: 60 * SECOND, burst: 30 },
  writer: { intervalMs: HOUR / 20, burst: 20 },
  thread: { intervalMs: SECOND, burst: 60 },
};

/**
 * Refuses what comes too fast, and says when to try again. The figures lie in the store: restarts and other processes agree.
 * Refused attempts cost nothing.
 */
export const ratePolicy = (rates: Partial<Rates> = {}): Policy => ({
  name: 'rate',
  version: '2',
  async judge(submission, { now, store, keys }) {
    const allowed: [bucket: string, arrival: number][] = [];
    for (const { name, parts, rate } of buckets(submission, { ...defaultRates, ...rates })) {
      const bucket = keys.print('bucket', name, ...parts);
      const step = nextArrival(await store.rateTime(bucket), now, rate);
      if (!step.allowed) {
        const retryAfter = Math.ceil(step.waitMs / SECOND);
        return { verdict: 'refuse', rule: name, because: { code: 'rate-limited', retryAfter } };
      }
      allowed.push([bucket, step.arrival]);
    }
    for (const [bucket, arrival] of allowed) await store.setRateTime(bucket, arrival);
    return pass;
  },
});

function buckets({ articleId, networkHmac, emailHmac }: JudgedSubmission, rates: Rates) {
  return [
    ...(networkHmac === null
      ? []
      : [
          { name: 'network', parts: [networkHmac, articleId], rate: rates.network },
          { name: 'network-everywhere', parts: [networkHmac], rate: rates.networkEverywhere },
        ]),
    ...(emailHmac === null ? [] : [{ name: 'writer', parts: [emailHmac], rate: rates.writer }]),
    { name: 'thread', parts: [articleId], rate: rates.thread },
  ];
}
