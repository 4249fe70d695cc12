import type { Vector } from '../vectors.js';
import { markdowns, portableTexts, posts } from './cms-carriers.js';
import { htmlOf, ownHtml, pages } from './html-carriers.js';
import { frontMatter, linkedData, metaPages } from './head-carriers.js';
import * as own from './own-carriers.js';
import { atomFeeds, commentLines, disqusArchives, jsonFeeds, rssFeeds, wordpressArchives } from './xml-carriers.js';

/** Sources of a format that hold a vector where somebody who means harm would put it. */
type Carrier = (input: string) => readonly string[];

/** A format that is not among them is given every vector as it is, and what its own writer makes of each. */
const carriers: Readonly<Record<string, Carrier>> = {
  html: (html) => [html, ...pages(html), ...metaPages(html), ...linkedData(html)],
  wordpress: posts,
  'portable-text': portableTexts,
  rss: rssFeeds,
  atom: atomFeeds,
  wxr: wordpressArchives,
  'json-feed': jsonFeeds,
  markdown: (text) => [...markdowns(text), ...frontMatter(text)],
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

/** What our own writers write, or note beside a text, for the formats that read it again. */
const notes: Readonly<Record<string, (at: (place: number) => string) => readonly string[]>> = {
  json: own.ownArticles,
  html: own.ownPages,
  markdown: own.ownMarkdown,
  wordpress: own.ownPosts,
  'portable-text': own.ownDocuments,
  rss: own.ownFeeds,
  atom: own.ownFeeds,
  'json-feed': own.ownJsonFeeds,
};

/**
 * Sources of a format that look like our own and were written by a stranger: each holds many of the texts, each text stands in
 * many places. One begins at every `stride`th of the texts.
 */
export function* forgedSourcesOf(format: string, texts: readonly string[], stride: number): Generator<string> {
  const write = notes[format];
  if (write)
    for (let start = 0; start < texts.length; start += stride)
      yield* write((place) => texts[(start + place) % texts.length] ?? '');
}
