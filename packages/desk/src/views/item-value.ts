import type { CommentRecord } from '@standfirst/comments';
import type { CommentState } from '@standfirst/core';

/** A comment as an editor saw it: another text or another state since then is not what was decided about. */
export interface SeenItem {
  readonly articleId: string;
  readonly id: string;
  readonly revision: number;
  readonly state: CommentState;
}

/** The value of a form's field that names a comment as it was seen. */
export const itemValue = ({ articleId, id, revision, state }: Pick<CommentRecord, keyof SeenItem>): string =>
  [articleId, id, String(revision), state].map(encodeURIComponent).join('/');

/** Reads such a value; `null` for one that is none. */
export function readItem(value: string): SeenItem | null {
  const [articleId, id, revision, state, ...more] = value.split('/').map(decode);
  if (!articleId || !id || !state || more.length > 0 || !/^\d{1,9}$/.test(revision ?? '')) return null;
  return isState(state) ? { articleId, id, revision: Number(revision), state } : null;
}

const STATES = ['unconfirmed', 'pending', 'published', 'spam', 'rejected', 'removed', 'withdrawn', 'erased'] as const;
const isState = (text: string): text is CommentState => STATES.some((state) => state === text);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
