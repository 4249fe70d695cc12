import type { Language } from '../languages/language.js';
import type { Name } from './read-names.js';

/** How many characters before and behind a name tell who that is. */
const longestRole = 70;

/**
 * The titles that a name comes with: "Police Chief Ann Dray", "fire chief Ann Dray", "Ann Dray, the chief of the brigade,",
 * "the chief of the brigade, Ann Dray". A former mayor is not "the mayor".
 */
export function rolesOf(text: string, { start, end, words }: Name, language: Language): string[] {
  const { heads } = language;
  const isTitle = (word: string) => heads.titles.has(word.replace(/\.$/, ''));
  const left = text.slice(Math.max(0, start - longestRole), start);
  const before = /((?:\p{Ll}[\p{Ll}-]* ){1,3})$/u.exec(left)?.[1]?.trim().split(' ') ?? [];
  const own = words.slice(0, -1).map((word) => word.toLowerCase());
  const behind = /^(?: \([^)]{1,30}\))?, ([^,.;:“”"()]{3,60})/u.exec(text.slice(end, end + longestRole))?.[1] ?? '';
  const described = /(?:^|[\s,.;:])([^,.;:“”"()]{3,60}), $/u.exec(left)?.[1] ?? '';
  const found = [
    ...own.filter(isTitle),
    ...before.filter(isTitle),
    ...headTitle(behind.split(/\s+/), isTitle, language),
    ...headTitle(described.split(/\s+/), isTitle, language),
  ];
  return [...own, ...before, ...behind.split(' ', 3)].some((word) => heads.pastRoles.has(word)) ? [] : found;
}

/** The head of a description: its first title, with nothing or a preposition behind. */
function headTitle(
  words: readonly string[],
  isTitle: (word: string) => boolean,
  { words: closed }: Language,
): string[] {
  const lower = words.map((word) => word.toLowerCase());
  const at = lower.findIndex(
    (word, index) => isTitle(word) && (index + 1 === lower.length || closed.nounLinks.has(lower[index + 1] ?? '')),
  );
  return at < 0 ? [] : [lower[at] ?? ''];
}
