import type { PipelineReads } from '../../store/store-transaction.js';
import { nextArrival, type Rate } from './gcra.js';

/** 0 where a bucket lets one more through, which is then kept; else the milliseconds until it will. */
export async function takeTurn(
  store: Pick<PipelineReads, 'rateTime' | 'setRateTime'>,
  bucket: string,
  now: number,
  rate: Rate,
): Promise<number> {
  const step = nextArrival(await store.rateTime(bucket), now, rate);
  if (!step.allowed) return step.waitMs;
  await store.setRateTime(bucket, step.arrival);
  return 0;
}
