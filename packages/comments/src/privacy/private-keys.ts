import { createHmac, hkdfSync } from 'node:crypto';

/** What is derived from the site's one secret; each purpose has a key of its own. */
export interface PrivateKeys {
  /** 256 bits for AES-GCM; policies have no use for it. */
  readonly emailCipher: Uint8Array;
  /** Names the cipher's key in the store, so that an old secret can be told from a new one. */
  readonly emailKeyId: string;
  /** 128 bits of HMAC-SHA-256, in hexadecimal, for one purpose. Not to be guessed without the secret, unlike a plain hash. */
  print(purpose: PrintPurpose, ...parts: readonly string[]): string;
}

export type PrintPurpose =
  'email' | 'address' | 'writer' | 'request' | 'idempotency' | 'duplicate' | 'bucket' | 'ticket';

/**
 * Derives the keys.
 * @throws {RangeError} when the secret is shorter than 32 bytes
 */
export function derivePrivateKeys(secret: string): PrivateKeys {
  if (Buffer.byteLength(secret) < 32) {
    throw new RangeError(
      'The secret of the comments is shorter than 32 bytes. ' +
        'E-mail addresses could be found by guessing it. ' +
        'Make one with `openssl rand -base64 32` and keep it: without it stored addresses cannot be read.',
    );
  }
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'standfirst/comments', purpose, 32));
  const printKey = derive('print');
  const emailCipher = derive('email-cipher');
  const print: PrivateKeys['print'] = (purpose, ...parts) =>
    // The length of each part is part of the message: no two lists of parts give the same one.
    createHmac('sha256', printKey)
      .update([purpose, ...parts].map((part) => `${part.length}:${part}`).join(''))
      .digest()
      .toString('hex', 0, 16);
  return { emailCipher, emailKeyId: createHmac('sha256', emailCipher).update('id').digest('hex').slice(0, 8), print };
}
