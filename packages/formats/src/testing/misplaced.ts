import { plainText } from '../html/tree/plain-text.js';
import type { Receipt } from '../receipt.js';

const SILENT = /<(script|style|template)\b[\s\S]*?<\/\1\s*>|<!--(?! ?\/?wp:)[\s\S]*?-->/gi;
/** A comment that nothing ends is words to a reader of XML. */
const OPEN_COMMENT = /<!--(?! ?\/?wp:)/g;
const TAG = /<!\[CDATA\[|\]\]>|<[/!?][^>]*>?|<[a-zA-Z][^<>]*>?/g;

/** What is wrong with the places of a receipt, if anything: each lies in the source, and holds the words that were left out. */
export function misplaced(
  source: string,
  { discarded = [], guessed = [], merged = [], warnings = [], places = [] }: Partial<Receipt>,
): string[] {
  const sentences = new Set([...guessed, ...merged, ...warnings]);
  const isJson = /^\s*[{[]/.test(source);
  const isInside = (start: number, end: number) => 0 <= start && start < end && end <= source.length;
  return [
    ...places.flatMap(({ note, start, end }) => {
      if (!sentences.has(note)) return [`a place of no sentence: ${note}`];
      return isInside(start, end) ? [] : [`${start}–${end} is no stretch of the source: ${note}`];
    }),
    ...discarded.flatMap(({ reason, text, start, end }) => {
      if (start === undefined || end === undefined) return start === end ? [] : [`half a place: ${reason}`];
      if (!isInside(start, end)) return [`${start}–${end} is no stretch of the source: ${reason}`];
      const there = source.slice(start, end).toWellFormed().replaceAll('\0', '\u{FFFD}');
      const wanted = lettersOf(text, isJson);
      // XML is looked through, HTML is parsed, and what only looks like markup is words.
      const isSame =
        lettersOf(there, isJson) === wanted ||
        lettersOf(plainText(there), false) === wanted ||
        // A comment that nobody closes is none to a reader of XML that goes on.
        lettersOf(there.replaceAll('<!--', ''), isJson) === lettersOf(text.replaceAll('<!--', ''), isJson) ||
        [text, unescaped(text)].some((words) => bareLetters(there) === bareLetters(words));
      return isSame ? [] : [`${reason}: "${text.slice(0, 200)}" is not "${there.slice(0, 200)}"`];
    }),
  ];
}

/** The letters and figures alone, without markup, references and escapes; a reference may stand for the sign of another. */
function lettersOf(text: string, isJson: boolean): string {
  const plain = isJson ? unescaped(text) : text;
  const words = plainText(plainText(plain.replace(SILENT, ' ').replace(OPEN_COMMENT, ' ').replace(TAG, ' ')));
  return bareLetters(words.replace(TAG, ' '));
}

const bareLetters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** Data of other forms (front matter) stands in a receipt as JSON. */
const unescaped = (text: string): string => text.replace(/\\u([\da-f]{4})|\\[bfnrt"\\/]/gi, sign);

const sign = (_: string, code: string | undefined) =>
  code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16));
