import { agentName, inlineText, safeUrl, type Article, type Inline, type Media } from '@standfirst/core';
import { absoluteUrl } from './absolute-url.js';
import { feedArticle } from './feed-article.js';
import { feedHtml } from './feed-html.js';
import type { Loss } from './format.js';
import { pieceOf } from './html/read-piece.js';
import { parsePiece } from './html/tree/parse-html.js';
import { ownFacts } from './own-facts.js';

/** What a feed says of itself. */
export interface FeedOptions {
  /** What readers of feeds see as its name. */
  readonly title: string;
  /** The page whose news these are; absolute. Default: unset, where the feed is that of one article without an address. */
  readonly url?: string;
  /** Where the feed itself is found; absolute. Default: unset. */
  readonly feedUrl?: string;
  /** A sentence on what the feed brings. Default: unset. */
  readonly description?: string;
  /** The language of the feed's own title, BCP 47. Default: unset. */
  readonly lang?: string;
}

/** As much of an article as every sort of feed carries. Dates are those that the article states, as exact as it does. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string | undefined;
  readonly title: string;
  readonly summary: string | undefined;
  readonly html: string;
  readonly lang: string | undefined;
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  readonly tags: readonly string[];
  readonly image: string | undefined;
  /** The file that leads, with a whole address. */
  readonly lead: Media | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly rights: string | undefined;
  /** What these fields and the HTML do not say, for a place of our own. */
  readonly facts: Readonly<Record<string, unknown>> | undefined;
  /** The article, as far as it is in the feed. */
  readonly article: Article;
  readonly losses: readonly Loss[];
}

export function feedEntry(whole: Article): FeedEntry {
  const { article, losses } = feedArticle(whole);
  const { agents = {}, byline = [], media = {}, leadMedia } = article;
  const url = safeUrl(article.url, 'website') ?? undefined;
  const lead = leadMedia === undefined ? undefined : media[leadMedia];
  const address = lead && absoluteUrl(lead.url, url);
  const html = feedHtml(article, url);
  const { blocks } = pieceOf(parsePiece(html), { lang: article.lang, areNotesNoted: true });
  return {
    id: url ?? article.id,
    url,
    title: inlineText(article.headline),
    summary: article.standfirst && inlineText(article.standfirst),
    html,
    lang: article.lang === 'und' ? undefined : article.lang,
    // A byline in words alone is nobody's name for certain.
    authors: byline.flatMap((part) => {
      const agent = 'agent' in part ? agents[part.agent] : undefined;
      if (!agent) return [];
      return [{ name: agentName(agent), url: ('url' in agent && safeUrl(agent.url, 'website')) || undefined }];
    }),
    tags: (article.tags ?? []).map(({ name }) => name),
    image: lead?.kind === 'image' ? address : undefined,
    lead: lead && address !== undefined ? { ...lead, url: address } : undefined,
    published: article.firstPublished ?? article.published,
    modified: article.modified,
    rights: article.rights?.notice,
    facts: ownFacts(
      article,
      blocks,
      isPlain(article.headline) ? ['id', 'lang', 'url', 'headline'] : ['id', 'lang', 'url'],
    ),
    article,
    losses,
  };
}

/** A moment, for fields that take nothing less exact: a day is no moment, and none is made up. */
export const moment = (date: string | undefined): Date | undefined =>
  date?.includes('T') && !Number.isNaN(Date.parse(date)) ? new Date(date) : undefined;

/** Whether a title says all of a line: RSS does not tell words with signs of HTML from HTML. */
const isPlain = (line: readonly Inline[]) =>
  line.every((inline) => inline.type === 'text' && !/[<&]/.test(inline.value));

/** What the feed does not say of these articles; where, if it is one. */
export function feedLosses(entries: readonly FeedEntry[]): Loss[] {
  const all = new Map<string, Loss>();
  for (const { places, ...loss } of entries.flatMap(({ losses }) => losses)) {
    const count = (all.get(loss.what)?.count ?? 0) + loss.count;
    all.set(loss.what, { ...loss, count, ...(entries.length === 1 && places && { places }) });
  }
  return [...all.values()];
}

/** The feed of one article is called after it. */
export const feedOfOne = ({ headline, url }: Article): FeedOptions => {
  const address = safeUrl(url, 'website');
  return { title: inlineText(headline), ...(address && { url: address }) };
};
