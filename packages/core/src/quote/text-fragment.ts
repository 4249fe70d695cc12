import type { Article } from '../article/article.js';
import { intlLanguage } from '../language/intl-language.js';
import { GAP, pageWords, type PageWords, type Stretch } from './page-words.js';

/** A text directive before it is written down (https://wicg.github.io/scroll-to-text-fragment/#syntax). */
interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Longer words are named by their first and last ones, in UTF-16 units. */
const LONGEST = 100;
/** How many words of context, or of a beginning and an end, are tried one after the other. */
const CONTEXTS = [1, 2, 4, 7, 12];
const ENDS = [4, 7, 12];
/** How far context is looked for, in UTF-16 units. */
const REACH = 400;

/**
 * What goes behind the `#id` of an address so that a browser lands on the words of a quotation and marks every piece of
 * them: `:~:text=We%20never&text=saw%20it`. It is made of the characters that the page has; words around them are named
 * only where the same words stand earlier on the page. `undefined` where the body has no words of it.
 */
export function textFragment(article: Article, quote: string): string | undefined {
  const page = pageWords(article);
  const pieces = page.quotes.get(quote);
  return pieces && fragmentOf(pieces, page, article.lang);
}

/** The same for words of one block, as its plain text has them; `undefined` where the page has them in another shape. */
export function passageFragment(article: Article, block: string, words: string): string | undefined {
  const page = pageWords(article);
  const around = page.blocks.get(block);
  const shown = words.replace(/[ \t\n\r\f]+/g, ' ').trim();
  const from = around && shown !== '' ? page.text.indexOf(shown, around.from) : -1;
  if (!around || from < 0 || from + shown.length > around.to) return undefined;
  return fragmentOf([{ from, to: from + shown.length }], page, article.lang);
}

function fragmentOf(pieces: readonly Stretch[], { text }: PageWords, lang: string): string {
  const search = { text, folded: folded(text), cut: wordCutter(lang) };
  return `:~:${pieces.map((piece) => written(directiveFor(piece, search))).join('&')}`;
}

interface Search extends Pick<PageWords, 'text'> {
  readonly folded: string;
  readonly cut: WordCutter;
}

/** The shortest directive whose first match on the page is this piece; where none is found, the longest that was tried. */
function directiveFor(piece: Stretch, search: Search): Directive {
  let last: Directive | undefined;
  for (const directive of candidates(piece, search)) {
    const match = firstMatch(directive, search);
    if (match?.from === piece.from && match.to === piece.to) return directive;
    last = directive;
  }
  return last!;
}

function* candidates({ from, to }: Stretch, { text, cut }: Search): Generator<Directive> {
  const words = text.slice(from, to);
  const whole = words.length <= LONGEST && !words.includes(GAP);
  const cores: Directive[] = whole ? [{ start: words }] : [];
  for (const count of whole ? [] : ENDS) cores.push({ start: cut.first(words, count), end: cut.last(words, count) });
  yield* cores;
  const core = cores.at(-1)!;
  for (const count of CONTEXTS) {
    const prefix = withWord(cut.last(text.slice(Math.max(0, from - REACH), from), count));
    const suffix = withWord(cut.first(text.slice(to, to + REACH), count));
    if (prefix) yield { ...core, prefix };
    if (suffix) yield { ...core, suffix };
    if (prefix && suffix) yield { ...core, prefix, suffix };
  }
}

/** Marks alone are no context: a browser compares words. */
const withWord = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

/** What a browser finds first; it may find less, since it minds the bounds of words, but nothing earlier. */
function firstMatch(
  { prefix = '', start, end, suffix = '' }: Directive,
  { folded: text }: Search,
): Stretch | undefined {
  const [before, first, after] = [folded(prefix), folded(start), folded(suffix)];
  const follows = (at: number) => after === '' || text.slice(at).replace(BLANK, '').startsWith(after);
  for (let from = text.indexOf(first); from !== -1; from = text.indexOf(first, from + 1)) {
    if (
      before !== '' &&
      !text
        .slice(Math.max(0, from - before.length - 8), from)
        .replace(BLANK_END, '')
        .endsWith(before)
    )
      continue;
    let to = from + first.length;
    if (end === undefined) {
      if (follows(to)) return { from, to };
      continue;
    }
    const closing = folded(end);
    for (let at = text.indexOf(closing, to); at !== -1; at = text.indexOf(closing, at + 1)) {
      to = at + closing.length;
      if (follows(to)) return { from, to };
    }
  }
  return undefined;
}

const BLANK = /^[\s\uFFFC]+/;
const BLANK_END = /[\s\uFFFC]+$/;

/** Letters as a browser compares them: without case, accents and the shapes of quotation marks; as long as before. */
const folded = (text: string): string => text.replace(/[^a-z0-9 ]/g, (unit) => fold(unit));

function fold(unit: string): string {
  if (/[“”„«»]/.test(unit)) return '"';
  if (/[‘’‚]/.test(unit)) return "'";
  return (unit.normalize('NFD')[0] ?? unit).toLowerCase()[0] ?? unit;
}

interface WordCutter {
  /** The first words of a text, up to the first gap. */
  first(text: string, count: number): string;
  /** The last words of a text, from the last gap on. */
  last(text: string, count: number): string;
}

/** Cuts between words as the browser finds them, in languages without spaces too. */
function wordCutter(lang: string): WordCutter {
  const segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : intlLanguage(lang), { granularity: 'word' });
  const wordsIn = (text: string) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return {
    first(text, count) {
      const [line = ''] = text.replace(BLANK, '').split(GAP);
      const words = wordsIn(line);
      const last = words[count - 1];
      return last && words.length > count ? line.slice(0, last.index + last.segment.length) : line.trimEnd();
    },
    last(text, count) {
      const line = text.replace(BLANK_END, '').split(GAP).at(-1) ?? '';
      const first = wordsIn(line).at(-count);
      return first ? line.slice(first.index) : line.trimStart();
    },
  };
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen, a comma and an ampersand divide directives, so they are written in percent too; half a character cannot be. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\u{FFFD}')).replaceAll('-', '%2D');
