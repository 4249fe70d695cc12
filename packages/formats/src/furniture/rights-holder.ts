import { languages, rightsPhrases } from '../languages/page-languages.js';

/** The longest name of a holder; more is a sentence. */
const LONGEST = 80;
const YEARS = /(?:1[5-9]|20)\d\d(?:\s?[–-]\s?(?:1[5-9]|20)?\d\d)?|[©®]/g;
const EDGES = /^[\s.,;:–—-]+|[\s,;:–—-]+$/g;
const BUSINESS = /,\s(?=(?:Inc|Ltd|LLC|GmbH|Corp|S\.A)\b)/g;

/** Who holds the rights, by the piece of the line that has the sign: "The Herald © 2018. All rights reserved." */
export function rightsHolder(notice: string): string | undefined {
  const words = [...rightsPhrases, ...languages.flatMap(({ rightsWords }) => rightsWords)];
  for (const piece of pieces(notice)) {
    const lower = piece.toLowerCase();
    if (!lower.includes('©') && !words.some((word) => lower.includes(word))) continue;
    const name = without(piece, words).replace(YEARS, ' ').replace(/\s+/g, ' ').replace(EDGES, '').replace(/^by /i, '');
    if (name.length <= LONGEST && isHolder(name)) return name.replaceAll(COMMA, ', ');
  }
  return undefined;
}

/** A name has letters, and is more than a word for what is protected: "Content copyright 2026". */
const isHolder = (name: string) =>
  /\p{L}{2}/u.test(name) && !/^(?:all |the |this )?(?:content|contents|site|website|text|material|images)$/i.test(name);

/** Stands for the comma in "Herald, Inc." while other commas end the name. */
const COMMA = '\u{E000}';

function pieces(notice: string): string[] {
  return notice
    .slice(0, 300)
    .replace(BUSINESS, COMMA)
    .split(
      /(?<!\b(?:Inc|Ltd|Corp|Co|St))\.(?=\s|$)|(?<=\b(?:Inc|Ltd|Corp)\.)\s(?=\p{Lu})|[|•·]|,(?!\s*(?:19|20)\d\d)/u,
    );
}

function without(piece: string, words: readonly string[]): string {
  return words.reduce((rest, word) => {
    const at = rest.toLowerCase().indexOf(word);
    return at < 0 ? rest : `${rest.slice(0, at)} ${rest.slice(at + word.length)}`;
  }, piece);
}
