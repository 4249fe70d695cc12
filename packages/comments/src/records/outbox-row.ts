/** What others are told of: `comment` when one moved or changed, `proof` when somebody is to be sent a link. */
export type OutboxKind = 'comment' | 'proof';

/**
 * Something to be told to others (mail, webhooks, caches), kept in the transaction of what it tells of: it is told if and
 * only if that happened, perhaps more than once.
 */
export interface OutboxRow {
  /** Empty for what concerns no article. */
  readonly articleId: string;
  /** Later rows have greater ids. */
  readonly id: string;
  readonly kind: OutboxKind;
  /** Ids and states, never a text or an address in clear. */
  readonly payload: Readonly<Record<string, string | number | null>>;
  /** Not to be told before; milliseconds since 1970. */
  readonly availableAt: number;
  /** How often it was taken. */
  readonly attempts: number;
}
