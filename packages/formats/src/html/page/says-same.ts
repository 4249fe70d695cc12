import { plainText } from '../tree/plain-text.js';

const SILENT = ['script', 'style', 'template'];
const BLANK = /\s/;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});?/iy;

/** Says whether a stretch of HTML holds these words and no others; white space and markup aside. */
export function saysSame(source: string, { start, end }: { start: number; end: number }, words: string): boolean {
  let index = 0;
  for (let at = start; at < end;) {
    const sign = source[at]!; // inside the bounds
    if (sign === '<' && /[a-z/!?]/i.test(source[at + 1] ?? '')) {
      at = behindTag(source, at);
      continue;
    }
    const reference = sign === '&' ? referenceAt(source, at) : '';
    for (const meant of reference === '' ? sign : plainText(reference)) {
      if (BLANK.test(meant)) continue;
      while (index < words.length && BLANK.test(words[index]!)) index += 1;
      if (!words.startsWith(meant, index)) return false;
      index += meant.length;
    }
    at += reference.length || 1;
  }
  return words.slice(index).trim() === '';
}

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
