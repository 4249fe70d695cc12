import { declaredEncoding } from './declared-encoding.js';
import type { Receipt } from './receipt.js';

/**
 * Bytes as text: UTF-16 where a byte order mark says so or the first tag is in it, else UTF-8. The mark stays in the text, so that
 * offsets are those of the source. Bytes that are no UTF-8 and never could have been are read in the encoding that the page names, or
 * else as Windows-1252, the old encoding of Western pages; single broken ones are replaced. The receipt has both.
 */
export function decodeBytes(bytes: Uint8Array, receipt: Receipt): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  if (bytes[0] === LESS && bytes[1] === 0) return decode('utf-16le', bytes);
  if (bytes[0] === 0 && bytes[1] === LESS) return decode('utf-16be', bytes);
  const text = decode('utf-8', bytes);
  if (!text.includes('\u{FFFD}') || isUtf8(bytes)) return text;
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && isMostlyBroken(text))
    return declared === 'windows-1252' ? windows1252(bytes) : decode(declared, bytes);
  // eslint-disable-next-line no-control-regex
  if (!bytes.includes(0) && !/[^\u0000-\u007f\u{FFFD}]/u.test(text)) {
    receipt.guessed.push(
      'The source is not UTF-8. It was read as Windows-1252, the usual encoding of old pages. Save it as UTF-8 if letters look wrong.',
    );
    return windows1252(bytes);
  }
  receipt.warnings.push(
    'Some bytes of the source are not UTF-8. They were replaced by "\u{FFFD}", so letters are missing there. Save the page as UTF-8 and read it again.',
  );
  return text;
}

const LESS = 0x3c;

/** Whether more letters of a text are broken than are whole, those of ASCII aside. */
function isMostlyBroken(text: string): boolean {
  let balance = 0;
  for (const sign of text) if (sign > '\u{7f}') balance += sign === '\u{FFFD}' ? 1 : -1;
  return balance > 0;
}

/** What Windows-1252 has where Latin-1 has control characters: 0x80 to 0x9F (https://encoding.spec.whatwg.org/#index-windows-1252). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node 20 and 22 read Latin-1 under this name, which loses every quotation mark. */
const windows1252 = (bytes: Uint8Array) =>
  decode('windows-1252', bytes).replace(/[\u0080-\u009f]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80));

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the decoder has no other way to say no
  }
}
