import { plainText } from '../tree/plain-text.js';

const SILENT = ['script', 'style', 'template'];
const [LESS, AMPERSAND] = [0x3c, 0x26];
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});?/iy;

/** Says whether a stretch of HTML holds these words and no others; white space and markup aside. */
export function saysSame(source: string, { start, end }: { start: number; end: number }, words: string): boolean {
  let index = 0;
  /** Says whether this is what the words go on with. */
  const goesOn = (unit: number): boolean => {
    if (isBlank(unit)) return true;
    while (isBlank(words.charCodeAt(index))) index += 1;
    return words.charCodeAt(index++) === unit;
  };
  for (let at = start; at < end;) {
    const unit = source.charCodeAt(at);
    if (unit === LESS && /[a-z/!?]/i.test(source[at + 1] ?? '')) {
      at = behindTag(source, at);
      continue;
    }
    const reference = unit === AMPERSAND ? referenceAt(source, at) : '';
    if (reference === '' && !goesOn(unit)) return false;
    const meant = reference === '' ? '' : plainText(reference);
    for (let part = 0; part < meant.length; part += 1) if (!goesOn(meant.charCodeAt(part))) return false;
    at += reference.length || 1;
  }
  return words.slice(index).trim() === '';
}

/** White space, of which most is of ASCII. */
const isBlank = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit > 0x7f && /\s/.test(String.fromCharCode(unit)));

function referenceAt(source: string, at: number): string {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0] ?? '';
}

/** The offset behind a tag or a comment; behind the whole of an element that says nothing to readers. */
function behindTag(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return behind(source, '-->', at);
  const name = SILENT.find((one) => source.slice(at + 1, at + 1 + one.length).toLowerCase() === one);
  const close = behind(source, '>', at);
  return name === undefined ? close : behind(source, '>', source.indexOf(`</${name}`, close));
}

function behind(source: string, sign: string, from: number): number {
  const found = from < 0 ? -1 : source.indexOf(sign, from);
  return found < 0 ? source.length : found + sign.length;
}
