/** Signs that mean something wherever they stand. */
const SIGNS = /[\\`*[\]<|]|\{[{%]|~{2,}|\b_|_\b/g;
/** Signs that begin something of site generators: attributes, marks, raised and lowered letters. A price is no formula. */
const GENERATORS =
  /\{(?=[:.#/]|[\w-]{1,40}=)|=(?==\S)|\^(?=[\p{L}\p{N}+-]{1,20}\^)|~(?=\d{1,9}~)|\$(?=[^\s$][^$\n]{0,499}\$(?!\d))/gu;
/** What would be read as one letter. */
const REFERENCE = /&#?\w+;/g;
/** Words that would be taken for an address: they stand in the article without leading anywhere. */
const ADDRESS = /(?<=\b(?:https?|ftp|mailto)):|(?<=\bwww)\.|@(?=[\p{L}\p{N}])/giu;
/** Signs that mean something at the start of a line. */
const START = /^([ \t]*)([#>+=-]|:(?=::|[ \t])|!(?=!!)|\?(?=\?\?)|\$(?=\$)|\{|\d{1,9}(?=[.)](?:\s|$)))/;

/** Words as Markdown that says just them. */
export const escapeWords = (words: string): string =>
  words
    .replace(SIGNS, (signs) => signs.replace(/./g, '\\$&'))
    .replace(GENERATORS, '\\$&')
    .replace(REFERENCE, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replaceAll('\r', '&#13;');

/** The first signs of a line, so that they start nothing. */
export const escapeStart = (line: string): string =>
  line.replace(START, (_, blanks: string, sign: string) => blanks + (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
