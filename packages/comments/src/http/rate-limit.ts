import { nextArrival, type Rate } from '../policies/rate/gcra.js';
import { networkOf } from '../privacy/address-print.js';

/** More networks than this are not remembered; the one that was seen first is forgotten. */
const MAX_NETWORKS = 10_000;

/**
 * A limit for what costs work and keeps nothing: 0 where a request may go on, else the seconds to wait, for `Retry-After`.
 * Counted for the network of the address, in the memory of this process. (Comments have theirs in the store.)
 */
export function rateLimit(rate: Rate, now = Date.now): (address: string | undefined) => number {
  const arrivals = new Map<string, number>();
  return (address = '') => {
    const network = networkOf(address);
    const step = nextArrival(arrivals.get(network) ?? null, now(), rate);
    if (!step.allowed) return Math.ceil(step.waitMs / 1000);
    arrivals.delete(network);
    arrivals.set(network, step.arrival);
    const [oldest] = arrivals.keys();
    if (arrivals.size > MAX_NETWORKS && oldest !== undefined) arrivals.delete(oldest);
    return 0;
  };
}
