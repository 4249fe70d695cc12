import { writeFeed as writeAtom } from '@standfirst/formats/atom';
import { writeFeed as writeJsonFeed } from '@standfirst/formats/json-feed';
import { writeFeed as writeRss, type FeedOptions } from '@standfirst/formats/rss';
import type { Page } from './pages/page.js';

/** Where the feeds stand, with their media types; pages name them in their heads. */
export const feeds = [
  { path: '/feed.xml', type: 'application/rss+xml', title: 'Standfirst stories (RSS)', write: writeRss },
  { path: '/feed.atom', type: 'application/atom+xml', title: 'Standfirst stories (Atom)', write: writeAtom },
  { path: '/feed.json', type: 'application/feed+json', title: 'Standfirst stories (JSON Feed)', write: writeJsonFeed },
] as const;

/** Every page of the demo as one feed, whole, in the order of the front page. */
export function feedAnswer(
  { path, type, write }: (typeof feeds)[number],
  pages: Iterable<Page>,
  origin: string,
): Response {
  const articles = [...pages].map(({ article, slug }) => ({ ...article, url: `${origin}/articles/${slug}` }));
  const options: FeedOptions = {
    title: 'Standfirst: typed articles, and who says what in them',
    url: `${origin}/`,
    feedUrl: `${origin}${path}`,
    description: 'The stories of the demonstration of Standfirst, whole.',
    lang: 'en',
  };
  return new Response(write(articles, options).output, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
  });
}
