import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { emptyReceipt } from '../receipt.js';
import { parsedJson } from '../parsed-json.js';
import { sourceText } from '../source-text.js';
import { wellFormed } from '../well-formed.js';

/**
 * Reads an article in our own JSON. Throws `ReadError` with every problem and its path; under `strict` for a kind that
 * this version does not know, too.
 */
export function read(source: string | Uint8Array, { lang, strict = false, from, id }: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const found = parsedJson(sourceText(source, receipt, strict));
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
