import type { Language } from '../languages/language.js';
import type { Span } from '../span.js';

/** A run of capitalised words somewhere in the text. */
export interface Name extends Span {
  words: readonly string[];
}

/** More words than this are a headline. */
const longestName = 7;

/** All names of a text in order: capitals in a row, with the small words that names hold ("Abu Bakr al-Hadi", "Ludwig van Oost"). */
export function readNames(text: string, language: Language): Name[] {
  const names: Name[] = [];
  let words: string[] = [];
  let start = 0;
  let end = 0;
  let held: string | undefined;
  let before: string | undefined;
  const finish = () => {
    if (words.length > 0 && words.length <= longestName) names.push({ words, start, end });
    [words, held] = [[], undefined];
  };
  for (const match of text.matchAll(language.spelling.nameWord)) {
    const token = match[0];
    const gap = words.length > 0 ? text.slice(end, match.index) : '';
    const near =
      held === undefined
        ? /^(?:\.? ?|-)$/.test(gap) && !(gap.startsWith('.') && !isShortForm(words.at(-1) ?? '', language))
        : true;
    if (words.length > 0 && !near) finish();
    const particle = particleOf(token, language);
    if (words.length > 0 && particle === 'whole') {
      held = token;
      continue;
    }
    // "London-based", "prize-winning": a compound that ends small describes a name and is none.
    const isCapital = /^\p{Lu}(?!.*-\p{Ll})/u.test(token) && language.spelling.isNameLike(token, before);
    const startsName = isCapital || (particle === 'compound' && words.length > 0);
    before = /^\p{L}/u.test(token) ? token : undefined;
    if (!startsName || (words.length === 0 && isSmallWord(token, language))) {
      if (token !== '.') finish();
      continue;
    }
    if (words.length === 0) start = match.index;
    const possessor = language.shapes.possessor(token);
    words.push(...(held === undefined ? [] : [held]), possessor ?? token);
    held = undefined;
    end = match.index + (possessor ?? token).length;
    if (possessor !== undefined) finish();
  }
  finish();
  return names;
}

/** "J." and "Lt." go on behind their stop, "May." does not. */
const isShortForm = (word: string, { words }: Language) =>
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) || (word.length <= 3 && words.abbreviations.has(word.toLowerCase()));

/** "van" before a name, or "al-Amr" in one word. */
function particleOf(token: string, { heads }: Language): 'whole' | 'compound' | undefined {
  if (heads.particles.has(token)) return 'whole';
  const first = token.split('-', 1)[0] ?? '';
  return token !== first && heads.particles.has(first) && /-\p{Lu}/u.test(token) ? 'compound' : undefined;
}

/** A sentence begins with a capital that makes no name: "However", "In", "The". */
function isSmallWord(token: string, { words }: Language): boolean {
  const lower = token.toLowerCase();
  return [
    words.determiners,
    words.prepositions,
    words.conjunctions,
    words.adverbs,
    words.pronouns,
    words.subordinators,
  ].some((list) => list.has(lower));
}
