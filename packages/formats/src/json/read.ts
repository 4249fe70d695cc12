import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { ReadError } from '../read-error.js';
import { emptyReceipt } from '../receipt.js';
import { sourceText } from '../source-text.js';
import { wellFormed } from './well-formed.js';

/**
 * Reads an article in our own JSON. Throws `ReadError` with every problem and its path; under `strict` for a kind that
 * this version does not know, too.
 */
export function read(source: string | Uint8Array, { lang, strict = false, from, id }: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const found = parsed(sourceText(source, receipt, strict).replace(/^\u{FEFF}/u, ''));
  const given = { ...(id !== undefined && { id }), ...(lang !== undefined && { lang }) };
  const input = isRecord(found) ? { ...found, ...given } : found;
  const { article, warnings } = checkedArticle(input, { unknown: strict ? 'strict' : 'preserve' });
  receipt.warnings.push(...warnings);
  const mended = wellFormed(article, strict, receipt);
  const { provenance } = mended;
  return {
    article: from !== undefined && provenance ? { ...mended, provenance: { ...provenance, from } } : mended,
    comments: [],
    receipt,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ReadError(
      'not-json',
      `The source is not JSON: ${why.slice(0, 200)}. Without its structure no article can be found in it. Mend it at that place, or read it as another format.`,
      [],
      { cause },
    );
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
