import { ReadError } from './read-error.js';
import { noteIn, type Receipt } from './receipt.js';
import { decodeBytes } from './decode-bytes.js';
import { looksBinary } from './looks-binary.js';

const REPLACEMENT = '\u{FFFD}';

/**
 * The source as well-formed text. Characters that no text may hold (NUL, halves of surrogate pairs) are replaced one for
 * one, so that offsets stay those of the source; the receipt says how many. Throws `ReadError`: `empty`, `binary`, and
 * under `strict` `malformed`; `TypeError` for what is neither text nor bytes, which programs without types may hand in.
 */
export function sourceText(source: string | Uint8Array, receipt: Receipt, strict = false): string {
  if (typeof source !== 'string' && !ArrayBuffer.isView(source)) {
    throw new TypeError(
      `A source is a string or a Uint8Array, and this is ${kindOf(source)}. Nothing of it was read. Give the text itself, such as \`await response.text()\` of an answer.`,
    );
  }
  const raw = typeof source === 'string' ? source : decodeBytes(source, receipt);
  if (looksBinary(source, raw)) {
    throw new ReadError(
      'binary',
      'The source is no text. Its bytes are those of a picture, an archive or a program, which holds no article to read. Give a page saved as text.',
    );
  }
  if (raw.trim() === '') {
    throw new ReadError(
      'empty',
      'The source is empty. Without a word there is no article to read. Check that the page was saved and is the one you mean.',
    );
  }
  const text = raw.isWellFormed() ? raw : raw.toWellFormed();
  const mended = text.includes('\0') ? text.replaceAll('\0', REPLACEMENT) : text;
  const broken = receipt.warnings.length + (mended === raw ? 0 : 1);
  if (strict && broken > 0) {
    throw new ReadError(
      'malformed',
      'The source holds characters that no text may hold. Strict reading mends nothing, so that no word changes unseen. Repair the source, or read it without strict.',
    );
  }
  if (mended !== raw) {
    const replaced = differing(raw, mended);
    const count = replaced.length;
    noteIn(
      receipt,
      'warnings',
      `${count} ${count > 1 ? 'characters are' : 'character is'} no valid text (NUL or half a pair). In ${count > 1 ? 'their places stand' : 'its place stands'} "${REPLACEMENT}". Look at the source if words are missing.`,
      replaced.slice(0, 50).map((start) => ({ start, end: start + 1 })),
    );
  }
  return mended;
}

/** As the language names it: `undefined`, `Number`, `Object`, `Promise`. */
const kindOf = (value: unknown) => value?.constructor?.name ?? String(value);

function differing(one: string, other: string): number[] {
  const places: number[] = [];
  for (let index = 0; index < one.length; index++)
    if (one.charCodeAt(index) !== other.charCodeAt(index)) places.push(index);
  return places;
}
