/** How a language writes its words: where they are cut, and in which form they are looked up. */
export interface Spelling {
  /** A word, or one other character. Global. */
  piece: RegExp;
  /** The same as names hold it, with all its apostrophes and hyphens; no digits begin it. Global. */
  nameWord: RegExp;
  /** The form in which the lists of the language have a word. */
  lookedUp(word: string): string;
  /** Whether nouns have capitals that are no names. */
  nounsHaveCapitals: boolean;
  /** Whether a word begins like a name; `before` is the word before it, if there is one. */
  isNameLike(word: string, before: string | undefined): boolean;
}

/** A word with its inner apostrophes, hyphens and stops ("al-Amr", "U.S", "4,000"), or one other character. */
const piece = /[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}@#$£€]*(?:[.'’\-&][\p{L}\p{N}]+|,\d{3}(?!\d))*|--|\S/gu;

const nameWord = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}]+)*|\p{Ll}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*|[^\s\p{L}]/gu;

/** The spelling of a language whose names alone have capitals. */
export const plainSpelling: Spelling = {
  piece,
  nameWord,
  lookedUp: (word) => word.toLowerCase().replaceAll('’', "'"),
  nounsHaveCapitals: false,
  // "al-Hadi" is a name too, though it begins small.
  isNameLike: (word) => /^(?:\p{Ll}{2}-)?\p{Lu}/u.test(word),
};
