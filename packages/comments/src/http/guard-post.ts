import type { Problem } from '@standfirst/core';
import { problem, type ProblemCode } from '../problems.js';
import { originOf } from './cross-site.js';
import { isPlain } from './media-type.js';
import { readBytes } from './read-bytes.js';

/** What a post must be to be read. */
export interface PostRules {
  /** The origins whose pages may send it. */
  readonly origins: readonly string[];
  /** The one media type that is taken, in UTF-8 and not compressed. */
  readonly type: 'application/x-www-form-urlencoded' | 'application/json';
  /** How long it may be, in bytes as it is sent. Default: `MAX_BODY_BYTES`, 64 kB. */
  readonly maxBytes?: number;
}

/** A post that may be read, or why it may not. */
export type GuardedPost =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** `unproven`: from a program, or a browser that does not say; it gets no identity from its cookie. */
      readonly origin: 'own' | 'unproven';
    }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** The start of what is too large, so that a reader's words are given back; nothing of what is refused unread. */
      readonly bytes: Uint8Array;
    };

/**
 * What stands before every address that takes posts: from another site (403), of another type (415), longer than
 * `maxBytes` (413). In this order, so that nothing is read of what is refused anyway.
 */
export async function guardPost(request: Request, { origins, type, maxBytes }: PostRules): Promise<GuardedPost> {
  const origin = originOf(request.headers, origins);
  if (origin === 'foreign') return refused('cross-site');
  if (!isPlain(request.headers, type)) return refused('unsupported-media-type');
  const { bytes, isWhole } = await readBytes(request, maxBytes);
  return isWhole ? { ok: true, bytes, origin } : refused('too-large', wholeSigns(bytes));
}

const refused = (code: ProblemCode, bytes: Uint8Array = new Uint8Array()) =>
  ({ ok: false, problem: problem(code), bytes }) as const;

/** Without a percent sign that the cut has parted from its digits, and without the character that it may have cut in two. */
function wholeSigns(bytes: Uint8Array): Uint8Array {
  const end = /(?:%[c-f][0-9a-f](?:%[89ab][0-9a-f]){0,3})?(?:%[0-9a-f]?)?$/i;
  const cut = end.exec(Buffer.from(bytes.subarray(-14)).toString('latin1'));
  return bytes.subarray(0, bytes.byteLength - (cut?.[0].length ?? 0));
}
