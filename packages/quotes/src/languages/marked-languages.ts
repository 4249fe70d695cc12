/** What is known of a language whose marks are read and nothing else. */
export interface MarkedLanguage {
  /** The marks that open words in its newspapers. Others stand for something else: inches, abbreviations. */
  opening: string;
  /** From so many words on, a stretch between marks is no name, whatever stands around it; two characters of Chinese are a word. */
  longestName: number;
  /** What before the opening mark says that words follow. */
  before: RegExp;
  /** What behind the closing mark says that words went before. */
  behind: RegExp;
  /** Words that begin with an apostrophe, in lower case. */
  elisions?: readonly string[];
}

const colon = /[:：]\s{0,2}$/;
const comma = /^\s?[,،–—]/;
const spaced = { longestName: 7, before: colon, behind: comma };

/** A line for each language. Marks that are not listed hold names: 『…』 is a title in Japanese, 《…》 in Chinese. */
const markedLanguages: Readonly<Record<string, MarkedLanguage>> = {
  es: { ...spaced, opening: '«“"' },
  it: { ...spaced, opening: '«“"' },
  pt: { ...spaced, opening: '«“"' },
  nl: { ...spaced, opening: '“„"‘\'', elisions: ['s', 't', 'n', 'k', 'm', 'r'] },
  sv: { ...spaced, opening: '”»"' },
  pl: { ...spaced, opening: '„«»"' },
  ru: { ...spaced, opening: '«„“"' },
  ar: { ...spaced, opening: '«“”"', longestName: 5 },
  zh: { opening: '“「﹁"', longestName: 7, before: /[:：,，]\s?$/, behind: /^[,，]/ },
  ja: { opening: '「﹁“"', longestName: 7, before: /[:：]\s?$/, behind: /^(?:と|って|など)/ },
};

/** Of any other language: all marks, and names only as far as capitals tell. */
const anyLanguage: MarkedLanguage = { ...spaced, opening: '“”„«»‹「﹁"＂‘\'', longestName: 3 };

/** What is known of the marks of a language, by the first part of its BCP 47 tag. */
export function marksOfLanguage(code: string): MarkedLanguage {
  return (Object.hasOwn(markedLanguages, code) ? markedLanguages[code] : undefined) ?? anyLanguage;
}

/** The languages that have a line. */
export const markedCodes: readonly string[] = Object.keys(markedLanguages);
