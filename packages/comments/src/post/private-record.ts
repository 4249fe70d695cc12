import type { CommentDraft } from '@standfirst/core';
import type { PrivateRecord } from '../records/private-record.js';
import type { WriterPrints } from '../writers/writer-prints.js';
import type { WriterContext } from '../comments-options.js';
import { addressPrint } from '../privacy/address-print.js';
import { browserFamily } from '../privacy/browser-family.js';
import { encryptEmail } from '../privacy/email-cipher.js';
import type { PrivateKeys } from '../privacy/private-keys.js';

const PURGE_AFTER = 30 * 24 * 60 * 60 * 1000;

/** The private part of a comment: the address sealed, the rest as prints. */
export function privateRecord(
  id: string,
  draft: CommentDraft,
  { duplicateKey, emailHmac, writerHash, authorKey }: WriterPrints & { duplicateKey: string },
  emailConfirmed: boolean,
  { address, userAgent }: WriterContext,
  now: number,
  keys: PrivateKeys,
): PrivateRecord {
  const hasEmail = draft.email !== '';
  return {
    source: draft.body,
    duplicateKey,
    emailCipher: hasEmail ? encryptEmail(draft.email, id, keys) : null,
    emailKeyId: hasEmail ? keys.emailKeyId : null,
    emailHmac,
    emailConfirmed,
    ipHmac: address === undefined ? null : addressPrint(address, now, keys),
    browserFamily: userAgent === undefined ? null : browserFamily(userAgent),
    writerHash,
    authorKey,
    purgeAt: now + PURGE_AFTER,
  };
}
