import type { Problem } from '@standfirst/core';
import type { WriterContext } from '../comments-options.js';
import { giveTicket } from '../desk/sign-in.js';
import { takeTurn } from '../policies/rate/take-turn.js';
import { decryptEmail, emailPrint, encryptEmail } from '../privacy/email-cipher.js';
import { problem } from '../problems.js';
import type { OutboxRow } from '../records/outbox-row.js';
import type { TicketPurpose } from '../records/ticket.js';
import { DAY, type Settings } from '../settings.js';
import { writerPrints } from '../writers/writer-prints.js';

/** What somebody can ask for who shows that an address is theirs. */
export type ProofPurpose = Extract<TicketPurpose, 'confirm-email' | 'export' | 'erase'>;

/** The same answer whether anything is known of the address or not. */
export type ProofOutcome = { readonly outcome: 'sent' } | { readonly outcome: 'refused'; readonly problem: Problem };

/** What a mail has to bring to whom. */
export interface ProofMail {
  readonly email: string;
  readonly purpose: ProofPurpose;
  /** The secret part of the link; whoever has it has read the mail. */
  readonly token: string;
}

/** Mails to one address: three at once, then one in an hour. */
const RATE = { intervalMs: 60 * 60_000, burst: 3 };

/** Has a link sent to an address (an outbox row of the kind `proof`, see `openProof`); good for a day, and once. */
export async function askForProof(purpose: ProofPurpose, email: string, settings: Settings): Promise<ProofOutcome> {
  const { store, keys, isLimited, newId } = settings;
  const at = settings.now();
  const print = emailPrint(email, keys);
  const bucket = keys.print('bucket', 'proof', print);
  const waitMs = await store.transaction((transaction) => takeTurn(transaction, bucket, at, RATE));
  if (isLimited && waitMs > 0)
    return { outcome: 'refused', problem: problem('rate-limited', { retryAfter: Math.ceil(waitMs / 1000) }) };
  const token = await giveTicket({ purpose, subject: print, lasts: DAY }, settings);
  const id = newId(at, null);
  // Nothing in the database may tell the address or open the door: both are sealed for the row that they are in.
  const sealed = Buffer.from(encryptEmail(JSON.stringify({ email, token }), id, keys)).toString('base64');
  const row = { articleId: '', id, kind: 'proof', payload: { purpose, sealed }, availableAt: at, attempts: 0 } as const;
  await store.transaction((transaction) => transaction.enqueue(row));
  return { outcome: 'sent' };
}

/** What the mail of an outbox row is to say; `null` for a row of another kind. For whoever sends mails. */
export function openProof({ id, kind, payload }: OutboxRow, { keys }: Settings): ProofMail | null {
  const { purpose, sealed } = payload;
  if (kind !== 'proof' || typeof sealed !== 'string') return null;
  const opened = JSON.parse(decryptEmail(Buffer.from(sealed, 'base64'), id, keys)) as Omit<ProofMail, 'purpose'>; // sealed above
  return { ...opened, purpose: purpose as ProofPurpose }; // as written above
}

/** Keeps that the address is this browser's reader's. `false` for a link that is not good, or a browser without a cookie. */
export async function confirmEmail(token: string, context: WriterContext, settings: Settings): Promise<boolean> {
  const at = settings.now();
  const { writerHash } = writerPrints(context, '', at, settings.keys);
  const hash = settings.keys.print('ticket', token);
  if (writerHash === null) return false;
  return settings.store.transaction(async (transaction) => {
    const ticket = await transaction.useTicket(hash, 'confirm-email', at);
    if (ticket === null) return false;
    await transaction.confirm(writerHash, ticket.subject, at);
    return true;
  });
}
