import type { ArticleInput } from '@standfirst/core';
import type { Receipt } from '../../receipt.js';
import { authors, leadPicture, names, textOf, type HeadValue } from './head-values.js';
import { dateOf } from './date-of.js';
import type { Fact } from './facts-by-name.js';

/** What is at hand while a fact is read. */
interface Reading {
  readonly receipt: Receipt;
  /** The fact whose name says more of the same thing: `alt` finds `heroImageAlt` beside `heroImage`. */
  readonly beside: (more: string) => Fact | undefined;
}

/** A part of the head, and what site generators call it. */
interface Field {
  /** In lower case and without hyphens; of several that say something the first wins. */
  readonly names: readonly string[];
  readonly read: (value: unknown, reading: Reading) => HeadValue | undefined;
}

const LANGUAGE = /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,8}$/;
const ID = /^[\p{L}\p{N}_.-]{1,200}$/u;

const part = <Name extends keyof ArticleInput>(name: Name, value: ArticleInput[Name] | undefined) =>
  value === undefined ? undefined : { head: { [name]: value } };
const text = (name: 'headline' | 'standfirst' | 'url') => (value: unknown) => part(name, textOf(value));
const date =
  (name: 'published' | 'modified') =>
  (value: unknown, { receipt }: Reading) =>
    part(name, dateOf(value, receipt));
const matching = (value: unknown, pattern: RegExp) => {
  const words = textOf(value);
  return words !== undefined && pattern.test(words) ? words : undefined;
};
const ifSaid = <Value>(value: unknown, make: (words: string) => Value) => {
  const words = textOf(value);
  return words === undefined ? undefined : make(words);
};
const field = (called: string, read: Field['read']): Field => ({ names: called.split(' '), read });

const tagged = (list: readonly string[]) => (list.length > 0 ? { tags: list.map((name) => ({ name })) } : {});
const tags = (value: unknown) => {
  const found = names(value);
  return found && { head: tagged(found.names), rest: found.rest };
};

/**
 * Parts of the head by the names that Hugo, Jekyll, Astro, Eleventy, Ghost, Hexo, Zola and Docusaurus, their starters and best-known themes
 * use. What is printed under the headline comes before what is written for search engines.
 */
export const FIELDS: readonly Field[] = [
  field('title headline', text('headline')),
  field(
    'standfirst subtitle dek deck lead lede description summary excerpt customexcerpt abstract',
    text('standfirst'),
  ),
  field('kicker eyebrow', (value) =>
    part(
      'kicker',
      ifSaid(value, (words) => ({ text: words })),
    ),
  ),
  field('authors author primaryauthor', authors),
  field(
    'byline',
    (value) =>
      part(
        'byline',
        ifSaid(value, (words) => [{ text: words }]),
      ) ?? authors(value),
  ),
  field('published publishedat publishdate pubdate datepublished date', date('published')),
  field(
    'lastmod modified modifiedat updated updatedat updateddate lastmodifiedat lastmodified lastupdated datemodified',
    date('modified'),
  ),
  field('lang language locale', (value) => part('lang', matching(value, LANGUAGE)?.replaceAll('_', '-'))),
  field('canonical canonicalurl url', text('url')),
  // Elsewhere a pattern of the generator's.
  field('permalink', (value) => part('url', matching(value, /^https?:\/\//i))),
  field('id slug', (value) => part('id', matching(value, ID))),
  field(
    'image cover coverimage heroimage hero featuredimage featureimage banner header images thumbnail ogimage',
    (value, { beside }) => leadPicture(value, beside('alt'), beside('credit')),
  ),
  field('section category', (value) =>
    part(
      'section',
      ifSaid(value, (words) => ({ name: words })),
    ),
  ),
  field('tags', tags),
  field('categories', (value) => {
    const found = names(value);
    const [section, ...others] = found?.names ?? [];
    if (section === undefined) return undefined;
    return { head: { section: { name: section }, ...tagged(others) }, rest: found?.rest ?? [] };
  }),
  // Where the section is said elsewhere.
  field('categories keywords', tags),
  field('comments', (value) =>
    part('discussion', typeof value === 'boolean' ? { state: value ? 'open' : 'off' } : undefined),
  ),
];
