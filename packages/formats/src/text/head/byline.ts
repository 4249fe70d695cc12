import type { PageLanguage } from '../../languages/page-language.js';

/** One name of a byline, or words of it that are no person's name: "Staff writer", "The Associated Press". */
export interface BylineName {
  readonly text: string;
  readonly person: boolean;
}

/** Longer lines are sentences. */
const LONGEST = 160;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Small words inside names of many languages. */
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'das',
  'dos',
  'du',
  'la',
  'le',
  'van',
  'von',
  'zu',
  'bin',
  'ibn',
  'al',
  'el',
  'y',
  'e',
  'af',
  'av',
  'ten',
  'ter',
]);

/** Reads a line like "By JANE DOE and John Roe, Staff writers". A line that may be anything else gives `undefined`. */
export function byline(line: string, language: PageLanguage): BylineName[] | undefined {
  const lower = line.toLowerCase();
  const prefix = language.bylinePrefixes.find((words) => lower.startsWith(words));
  if (!prefix || line.length > LONGEST) return undefined;
  const names = namesIn(line.slice(prefix.length), language);
  const [first] = names;
  // What comes first must be a name; a line that ends as a sentence is one.
  if (!first || /[.!?]$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return undefined;
  return first.person || isOffice(first.text, language) ? names : undefined;
}

/** Names without "By" before them: "ADA LUND, Staff Reporter", "Ada Lund (now) and Tom Poole". All must be names or offices. */
export function bareByline(line: string, language: PageLanguage): BylineName[] | undefined {
  if (line.length > LONGEST || byline(line, language)) return undefined;
  const names = namesIn(line, language);
  const isEach = names.every(({ text, person }) => person || isOffice(text, language));
  return names[0]?.person && isEach ? names : undefined;
}

function namesIn(words: string, language: PageLanguage): BylineName[] {
  return words
    .replace(ASIDE, '')
    .split(/[,;&]/)
    .flatMap((part) => splitAtWord(part, language.and))
    .map((text) => ({ text, person: isPerson(text, language) }));
}

/** "(now)", "(earlier)": who writes a live page at what time. */
const ASIDE = /\s\([^()]{1,20}\)/g;

function splitAtWord(text: string, word: string): string[] {
  const pieces: string[][] = [[]];
  for (const each of text.split(/\s+/)) {
    if (each.toLowerCase() === word) pieces.push([]);
    else if (each !== '') pieces.at(-1)?.push(each);
  }
  return pieces.map((words) => words.join(' ')).filter(Boolean);
}

/** Two to six words that are written as those of a name are. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  const written = words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word)) && NAME_WORD.test(words[0] ?? '');
  return written && words.length >= 2 && words.length <= 6;
}

/** "The Fen Letter" is written as a name is, and names nobody. */
const isPerson = (text: string, language: PageLanguage) =>
  isName(text) && !isOffice(text, language) && !language.articles.includes(text.split(/\s/, 1)[0]?.toLowerCase() ?? '');

export function isOffice(text: string, { officeWords }: PageLanguage): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const oneName = words.length === 1 && NAME_WORD.test(text);
  return text.length <= 60 && (oneName || words.some((word) => officeWords.includes(word)));
}
