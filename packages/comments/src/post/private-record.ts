import type { CommentDraft } from '@standfirst/core';
import type { PrivateRecord } from '../records/private-record.js';
import type { PostContext } from '../comments-options.js';
import { addressPrint } from '../privacy/address-print.js';
import { browserFamily } from '../privacy/browser-family.js';
import { encryptEmail } from '../privacy/email-cipher.js';
import type { PrivateKeys } from '../privacy/private-keys.js';

const PURGE_AFTER = 30 * 24 * 60 * 60 * 1000;

/** What is known of a submission before it is judged; see `PrivateRecord` for each field. */
export interface Prints {
  readonly duplicateKey: string;
  readonly emailHmac: string | null;
  readonly networkHmac: string | null;
  readonly writerHash: string | null;
}

/** The private part of a comment: the address sealed, the rest as prints. */
export function privateRecord(
  id: string,
  draft: CommentDraft,
  prints: Prints,
  { address, userAgent }: PostContext,
  now: number,
  keys: PrivateKeys,
): PrivateRecord {
  const hasEmail = draft.email !== '';
  return {
    source: draft.body,
    duplicateKey: prints.duplicateKey,
    emailCipher: hasEmail ? encryptEmail(draft.email, id, keys) : null,
    emailKeyId: hasEmail ? keys.emailKeyId : null,
    emailHmac: prints.emailHmac,
    emailConfirmed: false,
    ipHmac: address === undefined ? null : addressPrint(address, now, keys),
    browserFamily: userAgent === undefined ? null : browserFamily(userAgent),
    writerHash: prints.writerHash,
    authorKey: null,
    purgeAt: now + PURGE_AFTER,
  };
}
