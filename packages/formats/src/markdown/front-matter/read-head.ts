import { shortId, type Agent, type ArticleInput } from '@standfirst/core';
import type { Receipt } from '../../receipt.js';
import { dateOf } from './date-of.js';

type Facts = Readonly<Record<string, unknown>>;
type Head = Partial<ArticleInput>;

/** Where our own fields stand in front matter, so that none of them is taken for one of a site generator's. */
export const OWN = 'standfirst';

const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

export const isRecord = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;

const field = (name: keyof Head, value: unknown): Head | undefined =>
  value === undefined ? undefined : { [name]: value };
const text = (name: keyof Head) => (value: unknown) => field(name, textOf(value));
const date = (name: 'published' | 'modified') => (value: unknown, receipt: Receipt) =>
  field(name, dateOf(value, receipt));
const lang = (value: unknown) => field('lang', typeof value === 'string' && LANGUAGE.test(value) ? value : undefined);

/** What site generators call the parts of the head, of one part the likeliest first. */
const FIELDS: Readonly<Record<string, (value: unknown, receipt: Receipt) => Head | undefined>> = {
  title: text('headline'),
  headline: text('headline'),
  description: text('standfirst'),
  subtitle: text('standfirst'),
  summary: text('standfirst'),
  excerpt: text('standfirst'),
  authors,
  author: authors,
  date: date('published'),
  published: date('published'),
  publishedAt: date('published'),
  lastmod: date('modified'),
  modified: date('modified'),
  updated: date('modified'),
  lang,
  language: lang,
  locale: lang,
  canonical: text('url'),
  canonicalUrl: text('url'),
  canonical_url: text('url'),
  url: text('url'),
  tags,
  keywords: tags,
  categories: tags,
};

/** The head of an article out of front matter; what has no place in the model stands in the receipt. */
export function readHead(facts: Facts, receipt: Receipt): Head {
  const head: Head = {};
  const order = [...Object.keys(FIELDS), ...Object.keys(facts).filter((key) => !Object.hasOwn(FIELDS, key))];
  for (const key of order) {
    const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
    if (value === undefined || value === null || value === '' || (key === OWN && isOwn(value))) continue;
    const found = Object.hasOwn(FIELDS, key) ? FIELDS[key]?.(value, receipt) : undefined;
    if (found && Object.keys(found).every((part) => !Object.hasOwn(head, part))) Object.assign(head, found);
    else receipt.discarded.push({ reason: `front matter "${key.slice(0, 80)}"`, text: JSON.stringify(value) });
  }
  return head;
}

/** Our own fields are those of the model, of a version that says so. */
export const isOwn = (value: unknown): value is Facts => isRecord(value) && typeof value['schemaVersion'] === 'number';

function authors(value: unknown): Head | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.map((each) => textOf(isRecord(each) ? each['name'] : each));
  if (names.length === 0 || names.some((name) => name === undefined)) return undefined;
  const people = names.map((name = '') => person(name));
  return {
    byline: people.map(({ id }) => ({ agent: id })),
    agents: Object.fromEntries(people.map((each) => [each.id, each])),
  };
}

/** The row of somebody of whom nothing but the name is known. */
export const person = (name: string): Agent => ({ kind: 'person', id: `person-${shortId(name)}`, name });

/** A list, or words with commas between. */
function tags(value: unknown): Head | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const names = list.flatMap((tag) => textOf(tag) ?? []);
  return names.length > 0 && names.length === list.length ? { tags: names.map((name) => ({ name })) } : undefined;
}
