import type { Stretch } from './receipt.js';
import { only } from './text-places.js';

/** Tags, and references of XML and HTML, of which one may stand for the sign of another (`&amp;eacute;`). */
const MARKUP =
  /<!\[CDATA\[|\]\]>|<[/!?]?[a-zA-Z][^<>]{0,5000}>|&(?:amp;)*(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;
/** Of JSON the escapes as well. */
const ESCAPED = new RegExp(`\\\\u([\\dA-Fa-f]{4})|\\\\[bfnrt"\\\\/]|${MARKUP.source}`, 'g');
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const ADDRESS = /^[a-z]{2,10}:\/\/\S+$|^\/\S+$/i;
/** Words shorter than that stand in a source by chance. */
const SHORTEST = 3;

/**
 * Finds words in the source that they were read from, whatever markup and escapes they are written with: of both the
 * letters alone are compared. `undefined` unless whole words match in exactly one place: no place is better than a wrong one.
 */
export function wordsInSource(source: string): (words: string) => Stretch | undefined {
  const { letters, at, ends } = lettersOf(source, /^\s*[{[]/.test(source.slice(0, 1000)) ? ESCAPED : MARKUP);
  return (words) => {
    // An address stands in an attribute, which is no words.
    if (ADDRESS.test(words)) return only(source, words) ?? only(source, words.replaceAll('&', '&amp;'));
    const wanted = lettersOf(words, MARKUP).letters;
    if (wanted.length < SHORTEST) return undefined;
    let found: Stretch | undefined;
    for (let index = letters.indexOf(wanted); index >= 0; index = letters.indexOf(wanted, index + 1)) {
      const last = index + wanted.length - 1;
      // Letters right beside each other are of one word.
      if (ends[index - 1] === at[index] || at[last + 1] === ends[last]) continue;
      if (found) return undefined;
      found = { start: at[index]!, end: ends[last]! }; // inside the bounds
    }
    return found;
  };
}

/** The letters and figures of a text, each with where it begins and ends. */
function lettersOf(text: string, markup: RegExp): { letters: string; at: number[]; ends: number[] } {
  const pieces: string[] = [];
  const at: number[] = [];
  const ends: number[] = [];
  const add = (words: string, start: number, end?: number) => {
    for (let offset = 0; offset < words.length;) {
      const first = offset;
      // Most signs are of ASCII, of which the expression need not be asked: a run of them is one piece.
      for (; isPlain(words.charCodeAt(offset)); offset += 1) {
        at.push(end === undefined ? start + offset : start);
        ends.push(end ?? start + offset + 1);
      }
      if (offset > first) pieces.push(words.slice(first, offset));
      const code = words.codePointAt(offset);
      if (code === undefined) return;
      const letter = String.fromCodePoint(code);
      const index = start + offset;
      offset += letter.length;
      if (code < 0x80 || !LETTER.test(letter)) continue;
      for (const unit of letter.normalize('NFC').split('')) {
        pieces.push(unit);
        at.push(end === undefined ? index : start);
        ends.push(end ?? start + offset);
      }
    }
  };
  let from = 0;
  for (const found of text.matchAll(markup)) {
    add(text.slice(from, found.index), from);
    from = found.index + found[0].length;
    add(meaning(found[0]), found.index, from);
  }
  add(text.slice(from), from);
  return { letters: pieces.join(''), at, ends };
}

/** A letter or figure of ASCII. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

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
