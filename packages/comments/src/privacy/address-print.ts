import { isIP } from 'node:net';
import type { PrivateKeys } from './private-keys.js';

/** The network an address belongs to: /24 of IPv4, /64 of IPv6, since one household has a whole /64. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/s, '');
  if (isIP(plain) === 4) return plain.split('.').slice(0, 3).join('.');
  if (isIP(plain) !== 6) return 'unknown';
  const [head = '', tail] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const groups = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

/** A print of an address or network that cannot be compared beyond its day. */
export const addressPrint = (address: string, now: number, keys: PrivateKeys): string =>
  keys.print('address', new Date(now).toISOString().slice(0, 10), address);
