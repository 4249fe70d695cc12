import { tidyText, type ArchivedComment } from '@standfirst/core';
import { isIP } from 'node:net';
import { duplicateKey } from '../policies/repeat/duplicate-key.js';
import { addressPrint } from '../privacy/address-print.js';
import { emailPrint, encryptEmail } from '../privacy/email-cipher.js';
import type { PrivateKeys } from '../privacy/private-keys.js';
import type { PrivateRecord } from '../records/private-record.js';

/** Network addresses are kept as prints, and no longer than this after they were used. */
const PRINT_KEPT = 30 * 24 * 60 * 60 * 1000;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,253}$/u;

/** The address a comment was sent with, as it can be kept; empty for none, and for what is none. */
export const importedEmail = ({ private: secrets }: ArchivedComment): string => {
  const email = tidyText(secrets?.email ?? '', 'line').trim();
  return EMAIL.test(email) ? email : '';
};

/** The words that two comments are compared by, and their writer. */
export const importedDuplicateKey = (text: string, comment: ArchivedComment, keys: PrivateKeys): string => {
  const email = importedEmail(comment);
  return duplicateKey(text, email === '' ? (comment.author?.name ?? '') : emailPrint(email, keys), keys);
};

/**
 * The private part of an imported comment: its e-mail address sealed, its network address as a print if it is recent.
 *
 * @param source its first text as it was typed
 */
export function importedSecrets(
  comment: ArchivedComment,
  source: string,
  { id, now, keys }: { id: string; now: number; keys: PrivateKeys },
): PrivateRecord {
  const { private: secrets = {}, createdAt } = comment;
  const email = importedEmail(comment);
  const written = Date.parse(createdAt);
  const hasPrint = secrets.ip !== undefined && isIP(secrets.ip) !== 0 && written + PRINT_KEPT > now;
  return {
    source,
    duplicateKey: importedDuplicateKey(source, comment, keys),
    emailCipher: email === '' ? null : encryptEmail(email, id, keys),
    emailKeyId: email === '' ? null : keys.emailKeyId,
    emailHmac: email === '' ? null : emailPrint(email, keys),
    emailConfirmed: email !== '' && (secrets.emailConfirmed ?? false),
    ipHmac: hasPrint ? addressPrint(secrets.ip ?? '', written, keys) : null,
    browserFamily: secrets.browserFamily ?? null,
    writerHash: secrets.writerHash ?? null,
    authorKey: secrets.authorKey ?? null,
    purgeAt: hasPrint ? written + PRINT_KEPT : null,
  };
}
