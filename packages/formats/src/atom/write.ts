import { safeUrl, type Article } from '@standfirst/core';
import { feedEntry, feedLosses, feedOfOne, moment, type FeedEntry, type FeedOptions } from '../feed.js';
import type { WriteResult } from '../format.js';
import { MEDIA_RSS, mediaContent, noted, xmlElement, xmlText } from '../xml.js';

/** Several articles as one feed, in the order given; whole texts, no pull quotes, and nothing behind a gate. */
export function writeFeed(articles: readonly Article[], options: FeedOptions): WriteResult {
  const { title, url, feedUrl, description, lang } = options;
  const self = safeUrl(feedUrl, 'website');
  const page = safeUrl(url, 'website');
  const entries = articles.map(feedEntry);
  const updates = entries.map(updatedOf);
  const lines = [
    ...titleLine(title),
    ...xmlElement('id', self ?? page ?? nameOf(articles.map(({ id }) => id).join(' '))),
    ...(self ? [`<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`] : []),
    ...(page ? [`<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`] : []),
    ...xmlElement('subtitle', description),
    ...xmlElement('updated', updates.toSorted().at(-1) ?? NEVER),
    // An entry may name nobody only where the feed names somebody (section 4.1.2).
    ...(entries.every(({ authors }) => authors.length > 0)
      ? []
      : ['<author>', ...xmlElement('name', title === '' ? 'News' : title), '</author>']),
    ...entries.map(entryOf),
  ];
  const language = lang === undefined ? '' : ` xml:lang="${xmlText(lang)}"`;
  return {
    output: `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"${MEDIA_RSS}${language}>\n${lines.join('\n')}\n</feed>\n`,
    losses: feedLosses(entries),
  };
}

/** The feed of one article. */
export const write = (article: Article): WriteResult => writeFeed([article], feedOfOne(article));

function entryOf(entry: FeedEntry): string {
  const { id, url, title, summary, html, lang, authors, tags, published, rights, lead, facts } = entry;
  const lines = [
    ...titleLine(title),
    ...xmlElement('id', url ?? nameOf(id)),
    ...(url === undefined ? [] : [`<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`]),
    ...xmlElement('published', moment(published)?.toISOString()),
    ...xmlElement('updated', updatedOf(entry)),
    ...authors.flatMap((author) => [
      '<author>',
      ...xmlElement('name', author.name),
      ...xmlElement('uri', author.url),
      '</author>',
    ]),
    ...tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    ...xmlElement('rights', rights),
    ...xmlElement('summary', summary),
    ...xmlElement('content', html, { type: 'html' }),
    ...mediaContent(lead),
    ...noted(facts ?? factsBesideFillers(entry)),
  ];
  const language = lang === undefined ? '' : ` xml:lang="${xmlText(lang)}"`;
  return `<entry${language}>\n${lines.join('\n')}\n</entry>`;
}

/** Every feed and entry has a title, though it may be empty (section 4.2.14). */
const titleLine = (title: string) => (title === '' ? ['<title/>'] : xmlElement('title', title));

/** An id has to be an IRI; one of an article that has no address is a name in a space of its own. */
const nameOf = (id: string) => `urn:standfirst:${encodeURIComponent(id)}`;

/**
 * Where an entry has a date or the feed an author only because Atom asks for one, our own reader must not take it for a fact:
 * what the article says is noted, however little that is.
 */
function factsBesideFillers({ authors, article }: FeedEntry) {
  const { id, lang, headline, url, published, modified } = article;
  const isSaid = authors.length > 0 && moment(modified ?? published);
  return isSaid ? undefined : { id, lang, headline, ...(url !== undefined && { url }) };
}

/** A year in which no article came out: for entries that say nothing of when. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Atom asks every entry for the moment of its last change: of a day that is known its beginning stands there. */
function updatedOf({ published, modified }: FeedEntry): string {
  const exact = moment(modified) ?? moment(published);
  if (exact) return exact.toISOString();
  const day = Date.parse(modified ?? published ?? '');
  return Number.isNaN(day) ? NEVER : new Date(day).toISOString();
}
