import { safeUrl } from '@standfirst/core';
import type { FoundComment } from '../../format.js';
import { footnotesIn } from '../../post/facts/footnotes.js';
import { wordsOfHtml } from '../../post/facts/line-of.js';
import type { FeaturedFile, PostFacts } from '../../post/facts/post-facts.js';
import { articleDate, modifiedDate } from '../comment-date.js';
import { itemName, ownId } from '../item-name.js';
import type { WxrItem } from '../wxr-parts.js';
import { HEADLINES, SUBTITLES } from './article-fields.js';

/** What surrounds an item in its export. */
export interface ItemContext {
  readonly comments: readonly FoundComment[];
  /** Names by login. */
  readonly authors: ReadonlyMap<string, string>;
  /** The name of somebody who writes without an account, by its name in addresses. */
  readonly guest: (slug: string) => string | undefined;
  readonly lead: FeaturedFile | undefined;
}

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** What an item says of its post. */
export function itemFacts(
  { item, terms, channel }: WxrItem,
  { comments, authors, guest, lead }: ItemContext,
): PostFacts {
  const text = (name: string) => {
    const value = item.get(name)?.trim() ?? '';
    return value === '' ? undefined : value;
  };
  const named = (domain: string) =>
    terms.filter((term) => term.domain === domain).flatMap(({ name }) => wordsOfHtml(name) || []);
  const [section, ...others] = named('category').filter((name) => name !== 'Uncategorized');
  // Co-Authors Plus files a post under the login of each author, or whoever is a guest.
  // A pattern with the names of fields is the plugin's and says nothing new.
  const headline = (name: keyof typeof HEADLINES) => {
    const written = HEADLINES[name].map((key) => text(`meta:${key}`)).find((words) => words && !/%\w+%/.test(words));
    return written === undefined ? {} : { [name]: wordsOfHtml(written) };
  };
  const altHeadlines = { ...headline('seo'), ...headline('social') };
  const several = terms
    .filter(({ domain }) => domain === 'author')
    .flatMap(({ slug, name }) => guest(slug) ?? authors.get(name.trim()) ?? (wordsOfHtml(name) || []));
  const login = text('dc:creator') ?? '';
  const names = several.length > 0 ? several : [authors.get(login) ?? login].filter(Boolean);
  const isDraft = ['draft', 'auto-draft', 'pending'].includes(text('wp:status') ?? '');
  const language = channel.get('language')?.trim() ?? '';
  const facts = {
    number: text('wp:post_id'),
    slug: ownId(item) ?? itemName(item),
    url: safeUrl(text('link'), 'website') ?? undefined,
    title: text('title'),
    altHeadlines: Object.keys(altHeadlines).length > 0 ? altHeadlines : undefined,
    standfirst:
      text('excerpt:encoded') ?? SUBTITLES.map((name) => text(`meta:${name}`)).find((words) => words !== undefined),
    content: item.get('content:encoded') ?? '',
    rendered: false,
    lang: LANGUAGE.test(language) ? language : undefined,
    published: isDraft ? undefined : articleDate(item)?.replace('.000Z', 'Z'),
    modified: isDraft ? undefined : modifiedDate(item)?.replace('.000Z', 'Z'),
    authors: [...new Set(names)].map((name) => ({ name })),
    section,
    tags: [...new Set([...others, ...named('post_tag')])],
    lead,
    discussion: ({ open: 'open', closed: 'closed' } as const)[text('wp:comment_status') ?? ''],
    notes: footnotesIn(text('meta:footnotes')),
    comments,
  };
  // Unset fields are left out: each has the type of its name.
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as PostFacts;
}
