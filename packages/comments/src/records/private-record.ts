declare const isPrivate: unique symbol;

/** What no reader may see: kept in a table of its own. The brand keeps it out of every public type. */
export interface PrivateRecord {
  readonly [isPrivate]?: never;
  /** The text as it was cleaned, before it became a tree. */
  readonly source: string;
  /** The same for texts that look the same. */
  readonly duplicateKey: string;
  /** The address sealed with AES-256-GCM, `null` without one. */
  readonly emailCipher: Uint8Array | null;
  /** Which key sealed it. */
  readonly emailKeyId: string | null;
  /** For finding what one person wrote, when they ask for it. */
  readonly emailHmac: string | null;
  /** Whether the writer's browser had proved that the address is theirs; anybody can type one. */
  readonly emailConfirmed: boolean;
  /** Under a key that changes every day. */
  readonly ipHmac: string | null;
  /** Such as `firefox linux`: a family and a system, no version. */
  readonly browserFamily: string | null;
  /** Print of the cookie of the browser that sent it. */
  readonly writerHash: string | null;
  /** Key of the account that sent it, `null` for a guest. */
  readonly authorKey: string | null;
  /** When the address print goes, milliseconds since 1970; `null` once it is gone. */
  readonly purgeAt: number | null;
}

/** Who somebody is, as far as it was proved; `null` where it was not. Typed names and addresses are no proof. */
export interface ProvenIdentity {
  /** Print of the cookie. */
  readonly writerHash: string | null;
  /** Print of an address that this browser has confirmed. */
  readonly emailHmac: string | null;
  /** Key of an account. */
  readonly authorKey: string | null;
}
