import { SCHEMA_VERSION } from '@standfirst/core';
import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { ReadError } from '../read-error.js';
import { emptyReceipt } from '../receipt.js';
import { jsonPlaces } from '../json-places.js';
import { parsedJson } from '../parsed-json.js';
import { addPlace } from '../receipt-places.js';
import { sourceText } from '../source-text.js';
import { wellFormed } from '../well-formed.js';
import { warningPlace } from './warning-place.js';

/**
 * Reads an article in our own JSON, of this version of the model or an earlier one. Of a later one it reads what it knows,
 * keeps the rest as data, and warns. Throws `ReadError` with every problem and its path; under `strict` for a later version
 * and for a kind that this one does not know, too.
 */
export function read(source: string | Uint8Array, { lang, strict = false, from, id }: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const text = sourceText(source, receipt, strict);
  const found = parsedJson(text);
  refuseOthers(found);
  if (strict) refuseNewer(found);
  const given = { ...(id !== undefined && { id }), ...(lang !== undefined && { lang }) };
  const input = isRecord(found) ? { ...found, ...given } : found;
  const { article, warnings } = checkedArticle(input, { unknown: strict ? 'strict' : 'preserve' });
  const places = jsonPlaces(text, found);
  for (const warning of warnings) {
    receipt.warnings.push(warning);
    addPlace(receipt, warning, warningPlace(warning, found, places));
  }
  const mended = wellFormed(article, strict, receipt);
  const { provenance } = mended;
  return {
    article: from !== undefined && provenance ? { ...mended, provenance: { ...provenance, from } } : mended,
    comments: [],
    receipt,
  };
}

/** JSON of another sort lacks every field, which is not what is to be said of it. */
function refuseOthers(found: unknown): void {
  if (isRecord(found) && (found['type'] === 'article' || found['schemaVersion'] !== undefined)) return;
  const message = 'An article of the model says so itself: "type": "article".';
  throw new ReadError(
    'invalid-article',
    `The source is JSON, and no article of this model. ${message} Read it as what it is, such as Portable Text or JSON Feed, or write it as @standfirst/core/schema/article.json has it.`,
    [{ path: 'type', code: 'invalid', message }],
  );
}

function refuseNewer(found: unknown): void {
  const version = isRecord(found) ? found['schemaVersion'] : undefined;
  if (typeof version !== 'number' || version <= SCHEMA_VERSION) return;
  throw new ReadError(
    'newer-version',
    `The article is of version ${version} of the model, and this library knows version ${SCHEMA_VERSION}. Strict reading takes nothing that it may misunderstand. Update @standfirst/core, or read it without strict: what is not known is then kept as data.`,
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
