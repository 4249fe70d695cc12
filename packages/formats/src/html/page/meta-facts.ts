import type { Element } from 'hast';
import { attribute } from '../tree/html-tree.js';
import { namesForMachines } from './names.js';
import { pageDate } from './page-date.js';
import { printedDate } from './printed-date.js';
import type { NamedAgent, PageFacts } from './page-facts.js';
import type { SaidElements } from './said-elements.js';

/** What the names of `<meta>` say, each by the names that pages use for it, the surest first. */
const NAMES = {
  headline: [
    'og:title',
    'citation_title',
    'parsely-title',
    'dc.title',
    'dcterms.title',
    'title',
    'sailthru.title',
    'twitter:title',
  ],
  description: [
    'og:description',
    'description',
    'dc.description',
    'dcterms.description',
    'twitter:description',
    'sailthru.description',
  ],
  authors: [
    'citation_author',
    'parsely-author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'author',
    'article_author',
    'vr:author',
    'byl',
    'sailthru.author',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:pubdate',
    'parsely-pub-date',
    'citation_publication_date',
    'citation_date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'datepublished',
    'pubdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'article_date_original',
    'pdate',
    'displaydate',
    'dc.date.created',
    'date',
    'sailthru.date',
  ],
  modified: [
    'article:modified_time',
    'article:modified',
    'article_date_updated',
    'og:updated_time',
    'dcterms.modified',
    'dc.date.modified',
    'datemodified',
    'last-modified',
    'lastmod',
  ],
  section: ['article:section', 'parsely-section', 'section', 'sailthru.section'],
  tags: ['article:tag', 'parsely-tags', 'news_keywords', 'keywords', 'sailthru.tags'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  image: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'parsely-image-url'],
  site: ['og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher', 'publisher'],
  rights: ['copyright', 'dc.rights', 'dcterms.rights', 'rights'],
  lang: ['dc.language', 'dcterms.language', 'content-language', 'language', 'citation_language'],
  tier: ['article:content_tier'],
} as const;

/** What the `<head>` says in `<meta>` and `<link>`. */
export function metaFacts({
  meta,
  link: links,
}: SaidElements): PageFacts & { readonly titles?: readonly string[]; readonly canonical?: string } {
  const values = metaValues(meta);
  const lists = (field: keyof typeof NAMES) => NAMES[field].map((name) => values.get(name) ?? []);
  const all = (field: keyof typeof NAMES): readonly string[] => lists(field).find((list) => list.length > 0) ?? [];
  /** The first that can be read: a page writes an address or a clock time where another has the name or the date. */
  const read = <Value>(field: keyof typeof NAMES, reader: (list: readonly string[]) => Value | undefined) => {
    for (const name of NAMES[field]) {
      const value = reader(values.get(name) ?? []);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const [one] = [(field: keyof typeof NAMES) => all(field)[0]];
  const link = (relation: string) => {
    const found = links.find((one) => (attribute(one, 'rel') ?? '').toLowerCase().split(' ').includes(relation));
    return found && attribute(found, 'href');
  };
  const site = one('site');
  const image = one('image');
  const alt = (values.get('og:image:alt') ?? [])[0];
  const tier = one('tier');
  const canonical = link('canonical');
  const facts = {
    headline: one('headline'),
    description: one('description'),
    titles: [...new Set(lists('headline').flat())],
    authors: read('authors', (list) => nonEmpty(list.flatMap(authorsIn))) ?? [],
    published: read('published', ([date]) => dateIn(date)),
    modified: read('modified', ([date]) => dateIn(date)),
    section: one('section'),
    tags: [
      ...new Set(
        all('tags')
          .flatMap((list) => list.split(','))
          .map((tag) => tag.trim())
          .filter(Boolean),
      ),
    ],
    canonical,
    url: canonical ?? one('url'),
    publisher: site === undefined ? undefined : ({ kind: 'organization', name: site } as const),
    image: image === undefined ? undefined : { url: image, ...(alt !== undefined && { alt }) },
    rights: one('rights'),
    license: link('license'),
    lang: one('lang'),
    free: tier === undefined ? undefined : tier !== 'locked' && tier !== 'metered',
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const nonEmpty = <Item>(list: readonly Item[]) => (list.length > 0 ? list : undefined);
const dateIn = (text: string | undefined) =>
  text === undefined ? undefined : (pageDate(text.replace(/\//g, '-')) ?? printedDate(text));

/** The contents of each name, in the order of the page. */
function metaValues(all: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const meta of all) {
    const name = ['property', 'name', 'itemprop', 'httpEquiv'].map((key) => attribute(meta, key)).find((one) => one);
    const content = attribute(meta, 'content')?.replace(/\s+/g, ' ').trim();
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    const same = values.get(key);
    if (same) same.push(content);
    else values.set(key, [content]);
  }
  return values;
}

/** Some pages put the address of a profile where the name should be; several names stand in one text. */
const authorsIn = (text: string): NamedAgent[] =>
  /^https?:/i.test(text) ? [] : namesForMachines(text).map((name) => ({ kind: 'person', name }));
