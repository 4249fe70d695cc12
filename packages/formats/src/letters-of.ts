import type { Stretch } from './receipt.js';

/** Tags, and references of XML and HTML, of which one may stand for the sign of another (`&amp;eacute;`). */
export const MARKUP =
  /<!\[CDATA\[|\]\]>|<[/!?]?[a-zA-Z][^<>]{0,5000}>|&(?:amp;)*(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;
/** Of JSON the escapes as well. */
export const MARKUP_AND_ESCAPES = new RegExp(`\\\\u([\\dA-Fa-f]{4})|\\\\[bfnrt"\\\\/]|${MARKUP.source}`, 'g');
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The letters and figures of a text, and where each of them stands in it. */
export interface Letters {
  readonly letters: string;
  readonly at: (index: number) => Stretch;
}

/** `markup` stands for no letters, but for the references in it. */
export function lettersOf(text: string, markup: RegExp): Letters {
  const runs: string[] = [];
  // Of each run its first letter among all, where it starts, and where it ends if it is one sign that stands for letters.
  const [firsts, starts, ends]: [number[], number[], (number | undefined)[]] = [[], [], []];
  let count = 0;
  const add = (run: string, start: number, end?: number) => {
    runs.push(run);
    firsts.push(count);
    starts.push(start);
    ends.push(end);
    count += run.length;
  };
  let from = 0;
  const addUpTo = (to: number) => {
    while (from < to) {
      const start = from;
      while (from < to && isItself(text, from)) from += 1;
      if (from > start) add(text.slice(start, from), start);
      else if (text.charCodeAt(from) < 0x80) from += 1;
      else {
        const sign = String.fromCodePoint(text.codePointAt(from)!); // it is before the end
        from += sign.length;
        if (LETTER.test(sign)) add(sign.normalize('NFC'), start, from);
      }
    }
  };
  for (const found of text.matchAll(markup)) {
    addUpTo(found.index);
    from += found[0].length;
    for (const sign of meaning(found[0])) if (LETTER.test(sign)) add(sign.normalize('NFC'), found.index, from);
  }
  addUpTo(text.length);
  return { letters: runs.join(''), at: (index) => placeOf(index, { firsts, starts, ends, count }) };
}

interface Runs {
  readonly firsts: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly (number | undefined)[];
  readonly count: number;
}

function placeOf(index: number, { firsts, starts, ends, count }: Runs): Stretch {
  if (index < 0 || index >= count) return { start: -1, end: -1 };
  let [run, above] = [0, firsts.length];
  while (above - run > 1) {
    const middle = (run + above) >> 1;
    if (firsts[middle]! <= index) run = middle;
    else above = middle;
  }
  const start = starts[run]!; // as is every run, inside the bounds
  const end = ends[run];
  return end === undefined
    ? { start: start + index - firsts[run]!, end: start + index - firsts[run]! + 1 }
    : { start, end };
}

/** Says whether a letter or figure stands there that is written in one way only; most are of ASCII, which is known without asking. */
function isItself(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  const sign = text.charAt(index);
  return LETTER.test(sign) && sign.normalize('NFC') === sign;
}

/** References of letters are named for the letter and what stands at it, `eacute`; those of other signs are of no letter. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
};
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['szlig', 'ß'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
]);
const MARKED = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)$/;

/** The letter that a reference or an escape stands for; a tag and a sign stand for none. */
function meaning(markup: string): string {
  if (markup.startsWith('\\u')) return String.fromCharCode(Number.parseInt(markup.slice(2), 16));
  if (!markup.startsWith('&')) return '';
  const name = markup.replace(/^&(?:amp;)*/, '').slice(0, -1);
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const [, letter = '', mark = ''] = MARKED.exec(name) ?? [];
  return letter === '' ? (LETTERS.get(name) ?? '') : (letter + MARKS[mark]!).normalize('NFC'); // the expression knows no other
}
