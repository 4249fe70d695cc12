import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PrivateKeys } from './private-keys.js';

const IV = 12;
const TAG = 16;

/** AES-256-GCM: 12 bytes of nonce, 16 of tag, the address. Bound to its comment, so that it cannot be moved to another row. */
export function encryptEmail(email: string, commentId: string, { emailCipher }: PrivateKeys): Uint8Array {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', emailCipher, iv).setAAD(Buffer.from(commentId));
  const sealed = Buffer.concat([cipher.update(email, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/**
 * The address again, for a moderator's answer.
 * @throws where the bytes were changed, belong to another comment, or were sealed with another secret
 */
export function decryptEmail(sealed: Uint8Array, commentId: string, { emailCipher }: PrivateKeys): string {
  const decipher = createDecipheriv('aes-256-gcm', emailCipher, sealed.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(commentId)).setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]).toString('utf8');
}

/** The form of an address under which all that one person wrote is found. */
export const emailPrint = (email: string, keys: PrivateKeys): string =>
  keys.print('email', email.normalize('NFC').toLowerCase());
