import type { Span } from '../span.js';

/** A word, a number or a symbol of a text, in the form in which two texts are compared. */
export interface Word extends Span {
  form: string;
  /** The punctuation behind it that may carry meaning; no quotation marks, spaces and dashes. */
  after: string;
}

/** Languages that put no space between words: each sign is a word by itself. */
const spaceless = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*`;
/** Signs of format belong to their word: a soft hyphen, signs without width. */
const inner = String.raw`[\p{L}\p{N}\p{M}\p{Cf}]`;
/** An apostrophe before a letter; a separator between two digits. */
const joint = String.raw`['’ʼ＇](?=\p{L})|(?<=\p{N})[.,:/'’](?=\p{N})|(?<=\u00AD)[ \t]{0,80}\r?\n[ \t]{0,80}(?=\p{L})`;
/** A minus belongs to its number where nothing stands before it. */
const sign = String.raw`(?<![\p{L}\p{N}\p{M}])[-–−](?=\p{N})`;
const symbol = String.raw`(?!−)[\p{Sc}\p{Sm}\p{So}%‰&@#*_§^]\p{M}*`;
/** One word of any script, a number, or a symbol. */
const wordPattern = new RegExp(String.raw`${spaceless}|(?:${sign})?[\p{L}\p{N}](?:${inner}|${joint})*|${symbol}`, 'gu');

/** Cuts a text into words, in one pass. */
export function readWords(text: string, shift = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const before = words.at(-1);
    if (before) before.after = punctuation(text.slice(before.end - shift, match.index), before.form, match[0]);
    const start = match.index + shift;
    words.push({ start, end: start + match[0].length, form: wordForm(match[0]), after: '' });
  }
  const last = words.at(-1);
  if (last) last.after = punctuation(text.slice(last.end - shift), last.form, '');
  return words;
}

/** One form for all ways to write the same word: curly or straight, composed or not, with ligatures or soft hyphens. */
export function wordForm(word: string): string {
  // eslint-disable-next-line no-control-regex -- the range of ASCII
  if (/^[\x00-\x7F]*$/.test(word)) return word;
  const folded = Array.from(word.replace(unseenSigns, ''), (sign) =>
    // "10²" is not "102": a number keeps its shape.
    /\p{No}/u.test(sign) ? sign : sign.normalize('NFKC'),
  ).join('');
  return folded
    .normalize('NFC')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/^[–−]/, '-')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe');
}

/** The two joiners are spelling in some scripts; all other signs of format are not seen. */
const unseenSigns = /(?![\u200C\u200D])\p{Cf}|\p{Variation_Selector}|[\r\n\t ]/gu;

/** What of the signs between two words may carry meaning. A dash does between two numbers, where it means "to". */
function punctuation(between: string, before: string, next: string): string {
  if (between === ' ' || between === '') return '';
  const isRange = /\p{N}$/u.test(before) && /^\p{N}/u.test(next);
  const signs = between
    .normalize('NFKC')
    .replace(/\p{Pd}|−/gu, isRange ? '-' : '')
    .replace(/[\s\p{Pi}\p{Pf}"'`´„‚‛‟′″〝〞〟「」『』׳״\p{Cf}\p{M}]/gu, '');
  return signs.replace(/\.{3,}/g, '…');
}
