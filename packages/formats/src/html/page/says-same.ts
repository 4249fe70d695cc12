import { plainText } from '../tree/plain-text.js';

const SILENT = /script|style|template/iy;
const [LESS, AMPERSAND] = [0x3c, 0x26];
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});?/iy;

/** Says whether a stretch of HTML holds these words and no others; white space and markup aside. */
export function saysSame(source: string, { start, end }: { start: number; end: number }, words: string): boolean {
  let index = 0;
  for (let at = start; at < end;) {
    const unit = source.charCodeAt(at);
    if (unit === LESS && opensMarkup(source.charCodeAt(at + 1))) {
      at = behindTag(source, at);
      continue;
    }
    const reference = unit === AMPERSAND ? matchAt(REFERENCE, source, at) : '';
    if (reference === '') index = behindUnit(words, index, unit);
    else for (const meant of plainText(reference).split('')) index = behindUnit(words, index, meant.charCodeAt(0));
    if (index < 0) return false;
    at += reference.length || 1;
  }
  return words.slice(index).trim() === '';
}

/** The index behind this unit, white space aside; -1 where the words do not go on with it. */
function behindUnit(words: string, from: number, unit: number): number {
  if (isBlank(unit) || from < 0) return from;
  let index = from;
  while (isBlank(words.charCodeAt(index))) index += 1;
  return words.charCodeAt(index) === unit ? index + 1 : -1;
}

/** A letter, or one of `/!?`. */
const opensMarkup = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x2f || unit === 0x21 || unit === 0x3f;

/** White space, of which most is of ASCII. */
const isBlank = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit > 0x7f && /\s/.test(String.fromCharCode(unit)));

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** The offset behind a tag or a comment; behind the whole of an element that says nothing to readers. */
function behindTag(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return behind(source, '-->', at);
  const close = behind(source, '>', at);
  const name = matchAt(SILENT, source, at + 1).toLowerCase();
  return name === '' ? close : behind(source, '>', source.indexOf(`</${name}`, close));
}

function behind(source: string, sign: string, from: number): number {
  const index = from < 0 ? -1 : source.indexOf(sign, from);
  return index < 0 ? source.length : index + sign.length;
}
