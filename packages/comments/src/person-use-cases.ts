import type { WriterContext } from './comments-options.js';
import { useTicket } from './desk/sign-in.js';
import { erasePerson } from './persons/erase-person.js';
import { exportPerson, type PersonExport } from './persons/person-export.js';
import {
  askForProof,
  confirmEmail,
  openProof,
  type ProofMail,
  type ProofOutcome,
  type ProofPurpose,
} from './persons/proofs.js';
import { emailPrint } from './privacy/email-cipher.js';
import type { Actor } from './records/moderation-event.js';
import type { OutboxRow } from './records/outbox-row.js';
import type { Settings } from './settings.js';

/** What a person can ask for, by the address that was typed with comments: by the desk's hand, or by a link in a mail. */
export interface PersonUseCases {
  /** Everything that was sent with an address. */
  exportByEmail(email: string, actor: Actor): Promise<PersonExport>;
  /** Erases everything that was sent with an address; gives how many comments that was. */
  eraseByEmail(email: string, actor: Actor): Promise<number>;
  /** Has a link sent to an address; the answer is the same whether anything is known of it or not. */
  askForProof(purpose: ProofPurpose, email: string): Promise<ProofOutcome>;
  /** What the mail of an outbox row is to say; `null` for a row of another kind. */
  openProof(row: OutboxRow): ProofMail | null;
  /** Keeps that the address is this browser's reader's; `false` for a link that is not good. */
  confirmEmail(token: string, context: WriterContext): Promise<boolean>;
  /** `null` for a link that is not good. */
  exportByProof(token: string): Promise<PersonExport | null>;
  /** `null` for a link that is not good. */
  eraseByProof(token: string): Promise<number | null>;
}

export function personUseCases(settings: Settings): PersonUseCases {
  const print = (email: string) => emailPrint(email, settings.keys);
  const themselves = { kind: 'author' } as const;
  return {
    exportByEmail: (email, actor) => exportPerson(print(email), actor, settings),
    eraseByEmail: (email, actor) => erasePerson(print(email), actor, settings),
    askForProof: (purpose, email) => askForProof(purpose, email, settings),
    openProof: (row) => openProof(row, settings),
    confirmEmail: (token, context) => confirmEmail(token, context, settings),
    async exportByProof(token) {
      const subject = await useTicket(token, 'export', settings);
      return subject === null ? null : exportPerson(subject, themselves, settings);
    },
    async eraseByProof(token) {
      const subject = await useTicket(token, 'erase', settings);
      return subject === null ? null : erasePerson(subject, themselves, settings);
    },
  };
}
