import type { Article } from '@standfirst/core';
import { ReadError } from './read-error.js';
import type { Receipt } from './receipt.js';

const REPLACEMENT = '\u{FFFD}';

/** The article with well-formed strings alone: JSON can write NUL and half a pair as escapes. Its depth was checked before. */
export function wellFormed(article: Article, strict: boolean, receipt: Receipt): Article {
  let mended = 0;
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.isWellFormed() && !value.includes('\0')) return value;
      mended += 1;
      return value.toWellFormed().replaceAll('\0', REPLACEMENT);
    }
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, visit(field)]));
  };
  // Strings become strings and every structure stays, so the checked type stays too.
  const result = visit(article) as Article;
  if (mended === 0) return article;
  if (strict) {
    throw new ReadError(
      'malformed',
      `${mended} texts hold characters that no text may hold. Strict reading mends nothing, so that no word changes unseen. Repair them, or read without strict.`,
    );
  }
  receipt.warnings.push(
    `${mended} texts held characters that are no valid text (NUL or half a pair). They were replaced by "${REPLACEMENT}". Look at them.`,
  );
  return result;
}
