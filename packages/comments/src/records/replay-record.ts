/** The answer that was given under an idempotency key. */
export interface ReplayRecord {
  readonly key: string;
  /** Print of the request; another request under the same key is a mistake of its sender. */
  readonly requestHash: string;
  readonly commentId: string;
  readonly answer: 'published' | 'held';
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}
