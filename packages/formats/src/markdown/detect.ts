/** How much of a source is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
/** Signs that text which is no Markdown seldom has, one a line. */
const SIGNS = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\([^\s)]{1,500}\)/,
  /\*\*\S[^*\n]{0,200}\*\*/,
  /^\[\^?[^\]\n]{1,100}\]:/m,
  /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/m,
  /^[-*] \[[ xX]\] /m,
];

/** Sure by front matter or the ending of its name, else the surer the more signs it has; plain text may have one. */
export function detect(source: string, fileName = ''): number {
  const start = source.slice(0, SAMPLE).replace(/^\u{FEFF}/u, '');
  if (start.trim() === '' || /^\s{0,1000}[<{]/.test(start)) return 0;
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(fileName)) return 0.9;
  if (/^---[ \t]*\r?\n[^\n]{0,200}:/.test(start)) return 0.9;
  const signs = SIGNS.filter((sign) => sign.test(start)).length;
  return signs > 1 ? 0.7 : signs === 1 ? 0.3 : 0;
}
