import type { Settings } from '../settings.js';
import type { Ticket } from '../records/ticket.js';

const MINUTE = 60_000;
const LINK = 10 * MINUTE;
const SESSION = 8 * 60 * MINUTE;

/** 256 random bits: nobody guesses one, and the store keeps a print only. */
const newToken = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');

/** Makes a ticket and gives the token that it is used with. */
export async function giveTicket(
  { purpose, subject, lasts }: { purpose: Ticket['purpose']; subject: string; lasts: number },
  { store, keys, now }: Settings,
): Promise<string> {
  const token = newToken();
  const ticket = { hash: keys.print('ticket', token), purpose, subject, expiresAt: now() + lasts };
  await store.transaction((transaction) => transaction.saveTicket(ticket));
  return token;
}

/** Uses a ticket up, and gives what it is about; `null` for one that is not good, not any more, or for something else. */
export const useTicket = async (
  token: string,
  purpose: Ticket['purpose'],
  { store, keys, now }: Settings,
): Promise<string | null> => {
  const hash = keys.print('ticket', token);
  return (await store.transaction((transaction) => transaction.useTicket(hash, purpose, now())))?.subject ?? null;
};

/** The secret part of a link that lets `who` in at the desk, once and within ten minutes. */
export const signInLink = (who: string, settings: Settings): Promise<string> =>
  giveTicket({ purpose: 'sign-in', subject: who, lasts: LINK }, settings);

/** Uses a link up and begins a session of eight hours; `null` for a link that is not good. */
export async function signIn(link: string, settings: Settings): Promise<string | null> {
  const who = await useTicket(link, 'sign-in', settings);
  if (who === null) return null;
  const session = await giveTicket({ purpose: 'session', subject: who, lasts: SESSION }, settings);
  const actor = { kind: 'moderator', id: who } as const;
  const event = { articleId: null, at: settings.now(), actor, action: 'sign-in', detail: {} } as const;
  await settings.store.transaction((transaction) => transaction.log(event));
  return session;
}

/** Whose session it is; `null` for none, or one that is over. */
export const signedIn = async (session: string, { store, keys, now }: Settings): Promise<string | null> =>
  (await store.findTicket(keys.print('ticket', session), 'session', now()))?.subject ?? null;

/** Ends a session. */
export const signOut = async (session: string, settings: Settings): Promise<void> => {
  await useTicket(session, 'session', settings);
};
