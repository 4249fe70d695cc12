import { wordsOfHtml } from '../../post/facts/line-of.js';
import type { PostAuthor } from '../../post/facts/post-facts.js';
import { listedObjects, object, objects, text, type Fields } from './fields.js';

/** Fields in which plugins name several authors: Co-Authors Plus, PublishPress Authors, Newspack. */
const SEVERAL = ['coauthors', 'authors', 'newspack_author_info', 'multiple_authors'] as const;
const NAMES = ['display_name', 'name', 'author_name'] as const;
const PAGES = ['link', 'author_link', 'url', 'website'] as const;

/** Who wrote a post: those that plugins name, else its one author; e-mail addresses are never looked at. */
export function authorsOf(post: Fields): PostAuthor[] {
  const embedded = object(post, '_embedded');
  const accounts = objects(embedded, 'author');
  const terms = listedObjects(embedded, 'wp:term')
    .filter((term) => text(term, 'taxonomy') === 'author')
    .map((term) => accounts.find((account) => isTermOf(term, account)) ?? term);
  const lists = [
    ...SEVERAL.map((name) => objects(post, name)),
    terms,
    [...objects(embedded, 'coauthors'), ...objects(embedded, 'authors')],
    accounts,
  ];
  const people = lists.map((list) => list.flatMap(personOf)).find((list) => list.length > 0) ?? [];
  return people.filter(({ name }, index) => people.findIndex((one) => one.name === name) === index);
}

/** Co-Authors Plus files a post under the login of each author, and sets a sign before it. */
const isTermOf = (term: Fields, account: Fields): boolean => {
  const slug = text(account, 'slug');
  return slug !== undefined && [slug, `cap-${slug}`].includes(text(term, 'slug') ?? '');
};

function personOf(found: Fields): PostAuthor[] {
  // Whom the interface may not show, it answers with an error.
  if (text(found, 'code') !== undefined && text(found, 'message') !== undefined) return [];
  const given = NAMES.map((name) => text(found, name)).find((name) => name !== undefined);
  const name = given === undefined ? '' : wordsOfHtml(given);
  if (name === '') return [];
  const page = PAGES.map((field) => text(found, field)).find(
    (address) => address !== undefined && /^https?:/i.test(address),
  );
  return [{ name, ...(page !== undefined && { url: page }) }];
}
