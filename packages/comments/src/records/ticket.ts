/** What a ticket is good for. */
export type TicketPurpose = 'sign-in' | 'session' | 'confirm-email' | 'export' | 'erase';

/** Something a person holds that proves something for a time: a link that was sent, a session at the desk. */
export interface Ticket {
  /** Print of the token; the token itself is kept nowhere. */
  readonly hash: string;
  readonly purpose: TicketPurpose;
  /** Who or what it is about: a moderator's name, a print of an address. */
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}
