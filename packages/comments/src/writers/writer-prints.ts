import type { CommentDraft } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import { addressPrint, networkOf } from '../privacy/address-print.js';
import { emailPrint } from '../privacy/email-cipher.js';
import type { PrivateKeys } from '../privacy/private-keys.js';
import type { PrivateRecord, ProvenIdentity } from '../records/private-record.js';
import type { StoreTransaction } from '../store/store-transaction.js';

/** What is known of a sender in prints; `null` where it is not. */
export interface WriterPrints {
  readonly emailHmac: string | null;
  readonly networkHmac: string | null;
  readonly writerHash: string | null;
  readonly authorKey: string | null;
}

export function writerPrints(
  { address, writer, account }: WriterContext,
  email: CommentDraft['email'],
  now: number,
  keys: PrivateKeys,
): WriterPrints {
  return {
    emailHmac: email === '' ? null : emailPrint(email, keys),
    networkHmac: address === undefined ? null : addressPrint(networkOf(address), now, keys),
    writerHash: writer === undefined ? null : keys.print('writer', writer),
    authorKey: account?.key ?? null,
  };
}

/** Who the sender is for sure: a typed address counts only where this browser has confirmed it. */
export async function provenIdentity(
  { writerHash, emailHmac, authorKey }: WriterPrints,
  store: Pick<StoreTransaction, 'isConfirmed'>,
): Promise<ProvenIdentity> {
  const isConfirmed = writerHash !== null && emailHmac !== null && (await store.isConfirmed(writerHash, emailHmac));
  return { writerHash, authorKey, emailHmac: isConfirmed ? emailHmac : null };
}

/** Whether a comment is the sender's own: by the cookie it was sent with, or by the account. */
export const isOwn = (
  secret: Pick<PrivateRecord, 'writerHash' | 'authorKey'> | null,
  { writerHash, authorKey }: Pick<WriterPrints, 'writerHash' | 'authorKey'>,
): boolean =>
  secret !== null &&
  ((writerHash !== null && secret.writerHash === writerHash) || (authorKey !== null && secret.authorKey === authorKey));
