import { addressPrint, networkOf } from '../../privacy/address-print.js';
import { SECOND, type Settings } from '../../settings.js';
import type { Rate } from './gcra.js';
import { takeTurn } from './take-turn.js';

/** See `Comments.secondsToWait`. */
export async function secondsToWait(
  purpose: string,
  address: string | undefined,
  rate: Rate,
  { store, keys, now }: Settings,
): Promise<number> {
  const at = now();
  const bucket = keys.print('bucket', 'own', purpose, addressPrint(networkOf(address ?? ''), at, keys));
  const waitMs = await store.transaction((transaction) => takeTurn(transaction, bucket, at, rate));
  return Math.ceil(waitMs / SECOND);
}
