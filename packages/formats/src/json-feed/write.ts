import { safeUrl, type Article } from '@standfirst/core';
import { feedEntry, feedLosses, feedOfOne, moment, type FeedEntry, type FeedOptions } from '../feed.js';
import type { WriteResult } from '../format.js';
import { quotations } from './quotations.js';

/** Several articles as one feed, in the order given; whole texts, no pull quotes, and nothing behind a gate. */
export function writeFeed(articles: readonly Article[], options: FeedOptions): WriteResult {
  const { title, url, feedUrl, description, lang } = options;
  const entries = articles.map(feedEntry);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: safeUrl(url, 'website') ?? undefined,
    feed_url: safeUrl(feedUrl, 'website') ?? undefined,
    description,
    language: lang,
    items: entries.map(item),
  };
  return {
    output: `${JSON.stringify(feed, null, 2)}\n`,
    losses: feedLosses(entries),
  };
}

/** The feed of one article. */
export const write = (article: Article): WriteResult => writeFeed([article], feedOfOne(article));

function item(entry: FeedEntry) {
  const { article, facts, id, url, title, summary, html, lang, authors, tags, image, published, modified } = entry;
  return {
    id,
    url,
    title,
    content_html: html,
    summary,
    image,
    date_published: moment(published)?.toISOString(),
    date_modified: moment(modified)?.toISOString(),
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.length > 0 ? tags : undefined,
    language: lang,
    // The format's own dates are moments; what is known less exactly is said here, as it is known.
    _standfirst: {
      article: article.id,
      published: moment(published) ? undefined : published,
      modified: moment(modified) ? undefined : modified,
      quotations: quotations(article, url),
      // For programs that know the model: what all of this does not say.
      facts,
    },
  };
}
