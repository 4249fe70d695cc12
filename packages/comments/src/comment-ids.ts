import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_SIGNS = 10;

/**
 * A new comment id: 48 bits of milliseconds and 80 random bits in Crockford's base 32, upper case, 26 characters. Ids order as
 * text. The new one is greater than `after`, whatever the clocks say: readers rely on a reply coming behind its parent.
 */
export function newCommentId(now: number, after: string | null = null): string {
  const random = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => ALPHABET[byte & 31]).join('');
  const id = encodeTime(now) + random;
  return after === null || id > after ? id : encodeTime(timeOfId(after) + 1) + random;
}

/**
 * The id of a comment from another system, the same each time it comes: the milliseconds in which it was written, and 80 bits
 * of SHA-256 over its name there. Greater than `after`, as that of a new comment is.
 */
export function importedCommentId(createdAt: number, name: string, after: string | null = null): string {
  const print = encodeBits(createHash('sha256').update(name).digest().subarray(0, 10));
  const id = encodeTime(createdAt) + print;
  return after === null || id > after ? id : encodeTime(timeOfId(after) + 1) + print;
}

/** The milliseconds inside an id: for order only, see `createdAt` for when a comment was written. */
export function timeOfId(id: string): number {
  return Array.from(id.slice(0, TIME_SIGNS)).reduce((time, sign) => time * 32 + ALPHABET.indexOf(sign), 0);
}

function encodeTime(time: number): string {
  let rest = Math.max(0, Math.floor(time));
  let signs = '';
  for (let place = 0; place < TIME_SIGNS; place += 1) {
    signs = (ALPHABET[rest % 32] ?? '0') + signs;
    rest = Math.floor(rest / 32);
  }
  return signs;
}

/** Five bits a sign; for a whole number of signs. */
function encodeBits(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let signs = '';
  for (let rest = bits, place = 0; place < (bytes.length * 8) / 5; place += 1, rest >>= 5n) {
    signs = (ALPHABET[Number(rest & 31n)] ?? '0') + signs;
  }
  return signs;
}
