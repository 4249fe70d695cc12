import type { ArticleKind } from '@standfirst/core';
import { plainText } from '../tree/plain-text.js';
import { isLdNode, type LdNode, type Whole } from './json-ld-nodes.js';
import { pageDate } from './page-date.js';
import type { NamedAgent, NamedImage, PageFacts } from './page-facts.js';

/** Types of schema.org that are articles, with the kinds of the model that they say (https://schema.org/NewsArticle). */
const ARTICLES: ReadonlyMap<string, ArticleKind | undefined> = new Map([
  ['NewsArticle', undefined],
  ['ReportageNewsArticle', 'report'],
  ['AnalysisNewsArticle', 'analysis'],
  ['OpinionNewsArticle', 'opinion'],
  ['ReviewNewsArticle', 'review'],
  ['BackgroundNewsArticle', 'background'],
  ['LiveBlogPosting', 'live'],
  ['AdvertiserContentArticle', 'advertiser'],
  ['SatiricalArticle', 'satire'],
  ['Article', undefined],
  ['BlogPosting', undefined],
  ['Report', undefined],
  ['ScholarlyArticle', undefined],
  ['TechArticle', undefined],
  ['Blog', undefined],
]);

/** The nodes that are articles, in the order of the page; a report may be what one tells of, and is one where there is no other. */
export function articleNodes(nodes: readonly LdNode[]): LdNode[] {
  const found = nodes.filter(
    (node) =>
      typesOf(node).some((type) => ARTICLES.has(type)) &&
      (node['headline'] ?? node['name'] ?? node['articleBody']) !== undefined &&
      !typesOf(node).includes('Blog'),
  );
  const articles = found.filter((node) => !typesOf(node).includes('Report'));
  return articles.length > 0 ? articles : found;
}

/** What an article's node says; `whole` looks up what it only names by its `@id`. */
export function factsOfNode(node: LdNode, whole: Whole): PageFacts {
  const kind = typesOf(node)
    .map((type) => ARTICLES.get(type))
    .find((one) => one !== undefined);
  const [publisher] = whole(node['publisher']).flatMap(agentOf);
  const [image] = whole(node['image'] ?? node['thumbnailUrl']).flatMap(imageOf);
  const free = node['isAccessibleForFree'];
  const [holder] = whole(node['copyrightHolder']).flatMap(agentOf);
  const facts = {
    kind,
    lang: text(
      isLdNode(node['inLanguage'])
        ? (node['inLanguage']['alternateName'] ?? node['inLanguage']['name'])
        : node['inLanguage'],
    ),
    headline: text(node['headline'] ?? node['name']),
    description: text(node['description'] ?? node['alternativeHeadline']),
    authors: whole(node['author'] ?? node['creator']).flatMap(agentOf),
    publisher: publisher && { ...publisher, kind: publisher.kind },
    published: pageDate(text(node['datePublished'] ?? node['dateCreated'])),
    modified: pageDate(text(node['dateModified'])),
    section: texts(node['articleSection'])[0],
    tags: texts(node['keywords'])
      .flatMap((list) => list.split(','))
      .map((tag) => tag.trim())
      .filter(Boolean),
    dateline: text(node['dateline']),
    url: addressOf(node),
    image,
    rights: text(node['copyrightNotice']),
    holder: holder?.name,
    license: text(node['license']),
    free: free === undefined ? undefined : !(free === false || String(free).toLowerCase() === 'false'),
    gated: whole(node['hasPart'])
      .flatMap((part) => (isLdNode(part) ? texts(part['cssSelector']) : []))
      .flatMap((selector) => /^\.([\w-]+)$/.exec(selector.slice(0, 100).trim())?.[1] ?? []),
    text: text(node['articleBody']),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The types of a node, by their names alone. */
export const typesOf = (node: LdNode): string[] =>
  texts(node['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));

/** A string as it is read; some pages write HTML into their JSON. */
export const text = (value: unknown): string | undefined => {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  const words =
    typeof first === 'string'
      ? plainText(first)
          .replace(/[^\S\n]+/g, ' ')
          .trim()
      : '';
  return words === '' ? undefined : words;
};
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(
    (one) => text(isLdNode(one) ? one['name'] : one) ?? [],
  );

function addressOf(node: LdNode): string | undefined {
  const main = node['mainEntityOfPage'];
  const named = [node['url'], isLdNode(main) ? (main['@id'] ?? main['url']) : main].map(text);
  return named.find((address) => address !== undefined && /^https?:/i.test(address));
}

export function agentOf(value: unknown): NamedAgent[] {
  if (typeof value === 'string')
    return value.trim() === '' || /^https?:/.test(value) ? [] : [{ kind: 'person', name: text(value) ?? value }];
  if (!isLdNode(value)) return [];
  const name = text(value['name']);
  if (name === undefined) return [];
  const [url] = texts(value['url']);
  const jobTitle = text(value['jobTitle']);
  const kind = typesOf(value).some((type) => /Organi[sz]ation$|Corporation$|Newspaper$/.test(type))
    ? 'organization'
    : 'person';
  return [
    { kind, name, ...(url !== undefined && { url }), ...(jobTitle !== undefined && kind === 'person' && { jobTitle }) },
  ];
}

function imageOf(value: unknown): NamedImage[] {
  const node = isLdNode(value) ? value : undefined;
  const url = text(node ? (node['url'] ?? node['contentUrl'] ?? node['@id']) : value);
  if (url === undefined || /^#/.test(url)) return [];
  const [width, height] = [pixels(node?.['width']), pixels(node?.['height'])];
  return [{ url, ...(width && { width }), ...(height && { height }) }];
}

const pixels = (value: unknown): number | undefined => {
  const number = Number(isLdNode(value) ? value['value'] : value);
  return Number.isInteger(number) && number > 1 ? number : undefined;
};
