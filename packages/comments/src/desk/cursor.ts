import type { Point } from '../store/desk-reads.js';

/** A point as a text that stands in an address. */
export const toCursor = ({ at, articleId, id, seq }: Point): string =>
  Buffer.from(JSON.stringify([at, articleId, id, seq])).toString('base64url');

/** The point again, `null` for a text that is none of ours. */
export function fromCursor(cursor: string): Point | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return null;
    const [at, articleId, id, seq] = parts as unknown[]; // looked at one by one
    const isPoint = Number.isSafeInteger(at) && Number.isSafeInteger(seq);
    if (!isPoint || typeof articleId !== 'string' || typeof id !== 'string') return null;
    return { at: Number(at), articleId, id, seq: Number(seq) };
  } catch {
    return null;
  }
}
