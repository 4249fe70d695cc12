import type { Vector } from '../vectors.js';
import { markdowns, portableTexts, posts } from './cms-carriers.js';
import { htmlOf, ownHtml, pages } from './html-carriers.js';
import { atomFeeds, commentLines, disqusArchives, jsonFeeds, rssFeeds, wordpressArchives } from './xml-carriers.js';

/** Sources of a format that hold a vector where somebody who means harm would put it. */
type Carrier = (input: string) => readonly string[];

/** A format that is not among them is given every vector as it is, and what its own writer makes of each. */
const carriers: Readonly<Record<string, Carrier>> = {
  html: (html) => [html, ...pages(html)],
  wordpress: posts,
  'portable-text': portableTexts,
  rss: rssFeeds,
  atom: atomFeeds,
  wxr: wordpressArchives,
  'json-feed': jsonFeeds,
  markdown: markdowns,
  disqus: disqusArchives,
  ndjson: commentLines,
};

/** The sources of a format that carry a vector, the vector itself the first of them. */
export const sourcesOf = (format: string, vector: Vector): readonly string[] => {
  const html = htmlOf(vector);
  const carry = carriers[format] ?? (() => []);
  const carried = vector.kind === 'url' ? [html, vector.input, ownHtml(vector.input)] : [html];
  return [...new Set([html, ...carried.flatMap(carry)])];
};
