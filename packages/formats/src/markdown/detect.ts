import { jsonLength } from './front-matter/json-facts.js';

/** How much of a source is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
/** Signs that text which is no Markdown seldom has, one a line. */
const SIGNS = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\w\]\([#/\w]/,
  /(?:^|\s)\*\*\w/,
  /^\[\^?[\w-]{1,40}\]: /m,
  /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/m,
  /^[-*] \[[ xX]\] /m,
];

/** Sure by front matter or the ending of its name, else the surer the more signs it has; plain text may have one. */
export function detect(source: string, fileName = ''): number {
  const start = source
    .slice(0, SAMPLE)
    .replace(/^\u{FEFF}/u, '')
    .trimStart();
  if (start === '' || start.startsWith('<')) return 0;
  if (/^\{\s*["}]/.test(start)) {
    // An object with words behind it is front matter; one alone, or one behind the other, are data.
    const length = jsonLength(start);
    return length !== undefined && /^[^{[]/.test(start.slice(length).trimStart()) ? 0.9 : 0;
  }
  if (/\.(?:mdx?|markdown|mdown|mkdn?|qmd)$/i.test(fileName)) return 0.9;
  if (/^---[ \t]*\r?\n\w[\w-]*:/.test(start)) return 0.9;
  if (/^\+\+\+[ \t]*\r?\n\s{0,9}(?:[\w-]+[ \t]*=|\[|#)/.test(start)) return 0.9;
  const signs = SIGNS.filter((sign) => sign.test(start)).length;
  return signs > 1 ? 0.7 : signs === 1 ? 0.3 : 0;
}
