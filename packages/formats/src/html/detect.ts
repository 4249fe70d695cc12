const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** Elements that stand in pieces of pages; XML of other sorts has others. */
const PIECE =
  /<(?:p|div|article|section|main|h[1-6]|ul|ol|blockquote|figure|table|a|em|strong|b|i|br|img|span|q|hr|pre|iframe|aside)(?:\s[^<>]{0,2000})?\/?>/i;
/** Those that part paragraphs; words with other tags alone and blank lines between are text that somebody has marked up. */
const PART =
  /<(?:p|div|article|section|main|h[1-6]|ul|ol|blockquote|figure|table|br|hr|pre|aside)(?:\s[^<>]{0,2000})?\/?>/i;
const OTHER = /^\s*(?:<\?xml|<rss|<feed|<rdf|\{|\[)/i;
/** What WordPress keeps between its blocks; its own reader knows more of it. */
const BLOCKS = '<!-- wp:';
const START = 4096;

/** Sure where the source says that it is a page; else by elements that only HTML has. */
export function detect(source: string, fileName = ''): number {
  const start = source.slice(0, START);
  if (OTHER.test(start) && !PAGE.test(start)) return 0;
  if (PAGE.test(start)) return 0.95;
  const isNamed = /\.(?:html?|xhtml)$/i.test(fileName);
  if (!PIECE.test(start)) return isNamed && start.trim() !== '' ? 0.5 : 0;
  if (/^\s*</.test(start)) return start.includes(BLOCKS) ? 0.7 : 0.8;
  if (isNamed) return 0.7;
  return PART.test(start) || !/\n[ \t]{0,200}\r?\n/.test(start) ? 0.3 : 0.05;
}
