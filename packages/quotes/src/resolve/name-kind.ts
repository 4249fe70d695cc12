import type { Language } from '../languages/language.js';

/** What a name names, as far as its words tell. */
export type NameKind = 'person' | 'organization' | 'other';

/** An organization has a head noun of its own or is an acronym; a person has two words or more, or a title. */
export function nameKind(words: readonly string[], language: Language, titled = false): NameKind {
  const { heads, words: closed } = language;
  const lower = words.map((word) => word.toLowerCase());
  if (titled) return 'person';
  if (lower.some((word) => heads.organizations.has(word))) return 'organization';
  if (lower.some((word) => closed.timeWords.has(word) || heads.places.has(word))) return 'other';
  if (words.length === 1) return isAcronym(words[0] ?? '') ? 'organization' : 'other';
  return words.length <= 4 && !words.some(isAcronym) ? 'person' : 'other';
}

/** Three capitals or more: two are mostly a country. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(word);
}

/** The words behind the last title ("US President Donald Trump" → Donald Trump), and whether there was a title. */
export function withoutTitles(
  words: readonly string[],
  language: Language,
): { words: readonly string[]; titled: boolean } {
  const last = words.findLastIndex(
    (word, index) => index < words.length - 1 && language.heads.titles.has(word.toLowerCase().replace(/\.$/, '')),
  );
  const bare = words.slice(last + 1);
  const honoured = bare.length > 1 && language.heads.honours.has(bare.at(-1)?.toLowerCase() ?? '');
  return { words: honoured ? bare.slice(0, -1) : bare, titled: last >= 0 || honoured };
}
