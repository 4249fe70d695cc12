import { shortId, type Agent, type Article, type Inline } from '@standfirst/core';
import { mediaOf } from '../media/media-of.js';
import { isId, isNode, isRecord, textOf } from '../portable-node.js';
import type { Reading } from '../reading.js';
import { dateOf } from './date-of.js';

type Head = Partial<Article>;
type Field = (value: unknown, reading: Reading) => Head | undefined;

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

const headline: Field = (value, reading) => words(value, reading, 'headline');
const standfirst: Field = (value, reading) => words(value, reading, 'standfirst');
const published: Field = (value) => field('published', dateOf(value));
const modified: Field = (value) => field('modified', dateOf(value));
const lang: Field = (value) => field('lang', typeof value === 'string' && LANGUAGE.test(value) ? value : undefined);
const url: Field = (value) => field('url', textOf(value));

/** What publishers call the parts of an article's head. Where two names of one part stand, the first that says something wins. */
const FIELDS: Readonly<Record<string, Field>> = {
  headline,
  title: headline,
  standfirst,
  subtitle: standfirst,
  dek: standfirst,
  description: standfirst,
  excerpt: standfirst,
  summary: standfirst,
  byline: authors,
  authors,
  author: authors,
  publishedAt: published,
  datePublished: published,
  published,
  date: published,
  updatedAt: modified,
  modifiedAt: modified,
  dateModified: modified,
  language: lang,
  lang,
  locale: lang,
  canonicalUrl: url,
  canonical: url,
  url,
  tags,
  categories: tags,
  mainImage: lead,
  heroImage: lead,
  coverImage: lead,
  image: lead,
};

/**
 * The head of a document of somebody's own, as far as its fields have a place in the model. The others stand in the
 * receipt, but for those that the system itself writes (`_rev`).
 */
export function readFoundHead(document: Readonly<Record<string, unknown>>, body: string, reading: Reading): Head {
  const { _id, slug } = document;
  const head: Record<string, unknown> = {};
  const name = isId(_id) ? _id : isRecord(slug) ? slug['current'] : slug;
  if (isId(name)) head['id'] = name;
  const order = [...Object.keys(FIELDS), ...Object.keys(document).filter((key) => !Object.hasOwn(FIELDS, key))];
  for (const key of order) {
    const value = Object.hasOwn(document, key) ? document[key] : undefined;
    if (value === undefined || value === null || value === '' || key === body || key.startsWith('_')) continue;
    const found = Object.hasOwn(FIELDS, key) ? FIELDS[key]?.(value, reading) : undefined;
    const isNew = found && Object.keys(found).every((part) => part === 'agents' || !Object.hasOwn(head, part));
    if (isNew)
      Object.assign(head, found, found.agents && { agents: { ...(head['agents'] as object), ...found.agents } });
    else if (key !== 'slug' || value !== name)
      reading.receipt.discarded.push({
        reason: `field "${key.slice(0, 80)}" of the document`,
        text: JSON.stringify(value),
        ...reading.places.field(document, key),
      });
  }
  return head;
}

const field = <Name extends keyof Article>(name: Name, value: Article[Name] | undefined): Head | undefined =>
  value === undefined ? undefined : { [name]: value };

function words(value: unknown, reading: Reading, name: 'headline' | 'standfirst'): Head | undefined {
  const inlines: Inline[] = typeof value === 'string' || Array.isArray(value) ? reading.inlines(value) : [];
  return inlines.length > 0 ? { [name]: inlines } : undefined;
}

/** A name, an object with one, or several; a reference that nobody has resolved names nobody. */
function authors(value: unknown): Head | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const people = list.flatMap(person);
  if (people.length === 0 || people.length < list.length) return undefined;
  return {
    byline: people.map(({ id }) => ({ agent: id })),
    agents: Object.fromEntries(people.map((each) => [each.id, each])),
  };
}

function person(value: unknown): Agent[] {
  const name = (isRecord(value) ? textOf(value['name']) : textOf(value))?.trim();
  if (!name) return [];
  const about = isRecord(value) ? textOf(value['url']) : undefined;
  return [{ kind: 'person', id: `person-${shortId(name)}`, name, ...(about !== undefined && { url: about }) }];
}

function tags(value: unknown): Head | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const names = list.flatMap((tag) => textOf(isRecord(tag) ? (tag['title'] ?? tag['name']) : tag) ?? []);
  return names.length > 0 && names.length === list.length ? { tags: names.map((name) => ({ name })) } : undefined;
}

function lead(value: unknown, reading: Reading): Head | undefined {
  return field(
    'leadMedia',
    isRecord(value) ? mediaOf(isNode(value) ? value : { _type: 'image', ...value }, reading) : undefined,
  );
}
