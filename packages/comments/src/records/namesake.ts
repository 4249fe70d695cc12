import type { ProvenIdentity } from './private-record.js';

/** Who has published a comment under a name, as far as it was proved. */
export interface Namesake extends ProvenIdentity {
  /** Whether a moderator has published it, or put it back. */
  readonly isApproved: boolean;
}
