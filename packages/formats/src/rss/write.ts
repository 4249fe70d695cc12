import { blocksText, safeUrl, type Article } from '@standfirst/core';
import { feedEntry, feedLosses, feedOfOne, moment, type FeedEntry, type FeedOptions } from '../feed.js';
import type { WriteResult } from '../format.js';
import { MEDIA_RSS, mediaContent, noted, xmlElement, xmlText } from '../xml.js';

const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"${MEDIA_RSS}>
<channel>`;

/** Several articles as one feed, in the order given; whole texts, no pull quotes, and nothing behind a gate. */
export function writeFeed(articles: readonly Article[], options: FeedOptions): WriteResult {
  const { title, url, feedUrl, description = title, lang } = options;
  const self = safeUrl(feedUrl, 'website');
  const entries = articles.map(feedEntry);
  const lines = [
    // RSS asks for a title, an address and a description of every channel.
    ...titleLine(title === '' ? 'News' : title),
    ...xmlElement('link', safeUrl(url, 'website') ?? self ?? undefined),
    ...xmlElement('description', asHtml(description === '' ? 'News' : description)),
    ...xmlElement('language', lang),
    ...(self ? [`<atom:link rel="self" type="application/rss+xml" href="${xmlText(self)}"/>`] : []),
    ...entries.map(item),
  ];
  return { output: `${OPEN}\n${lines.join('\n')}\n</channel>\n</rss>\n`, losses: feedLosses(entries) };
}

/** The feed of one article. */
export const write = (article: Article): WriteResult => writeFeed([article], feedOfOne(article));

function item({
  id,
  url,
  title,
  summary,
  html,
  lang,
  authors,
  tags,
  published,
  modified,
  rights,
  facts,
  lead,
  article,
}: FeedEntry): string {
  const lines = [
    ...titleLine(title),
    ...xmlElement('link', url),
    ...xmlElement('guid', id, { isPermaLink: String(url !== undefined) }),
    ...dates(published, modified),
    // RSS's own <author> is an e-mail address, so names stand in Dublin Core's.
    ...authors.flatMap(({ name }) => xmlElement('dc:creator', name)),
    ...xmlElement('dc:language', lang),
    ...tags.flatMap((tag) => xmlElement('category', tag)),
    ...xmlElement('dc:rights', rights),
    ...xmlElement('description', asHtml(summary ?? (title === '' ? opening(article) : ''))),
    ...xmlElement('content:encoded', html),
    ...mediaContent(lead),
    ...noted(facts),
  ];
  return `<item>\n${lines.join('\n')}\n</item>`;
}

/** Titles are words; most programs take them for such where their signs are hexadecimal (https://www.rssboard.org/rss-profile#data-types-characterdata). */
const titleLine = (title: string): string[] =>
  xmlElement('title', title).map((line) => line.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;'));

/** Whoever shows a description takes it for HTML (https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt). */
const asHtml = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** `pubDate` takes moments alone; a day, a month or a year stands in `dc:date`, which takes them as they are. */
function dates(published: string | undefined, modified: string | undefined): string[] {
  const at = moment(published);
  return [
    ...(at ? xmlElement('pubDate', at.toUTCString()) : xmlElement('dc:date', published)),
    ...xmlElement('atom:updated', moment(modified)?.toISOString()),
  ];
}

/** An item has a title or a description: one without a title begins with its text. */
function opening({ body }: Article): string {
  const words = blocksText(body, ' ').replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, end > 0 ? end : LONGEST)} […]`;
}
const LONGEST = 200;
