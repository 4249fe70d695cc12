import type { FoundAuthor, FoundEntry, FoundFeed, FoundField, FoundFile, FoundText } from '../feeds/found-feed.js';
import { kindOfFile } from '../feeds/media-files.js';
import { jsonPlaces, type JsonPlaces } from '../json-places.js';
import { parsedJson } from '../parsed-json.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a JSON Feed says, of version 1 or 1.1; `null` for a source of another sort. */
export function findFeed(text: string): FoundFeed | null {
  const feed = parsedJson(text);
  const places = jsonPlaces(text, feed);
  if (!isFields(feed) || !/^https?:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/.test(words(feed['version']) ?? ''))
    return null;
  const authors = authorsOf(feed);
  return {
    title: words(feed['title']),
    url: words(feed['home_page_url']),
    lang: words(feed['language']),
    entries: listOf(feed['items']).map((item) => {
      const found = entryOf(item, places);
      return found.authors.length > 0 ? found : { ...found, authors };
    }),
  };
}

function entryOf(item: Fields, places: JsonPlaces): FoundEntry {
  const textOf = (name: string, isHtml: boolean): FoundText | undefined => {
    const value = words(item[name]);
    return value === undefined ? undefined : { value, isHtml, placeIn: places.inText(item, name) };
  };
  const own = isFields(item['_standfirst']) ? item['_standfirst'] : {};
  return {
    id: words(item['id']),
    url: words(item['url']) ?? words(item['external_url']),
    lang: words(item['language']),
    title: textOf('title', false),
    summary: textOf('summary', false),
    content: textOf('content_html', true) ?? textOf('content_text', false),
    authors: authorsOf(item),
    tags: Array.isArray(item['tags']) ? item['tags'].flatMap((tag) => words(tag) ?? []) : [],
    published: words(item['date_published']) ?? words(own['published']),
    modified: words(item['date_modified']) ?? words(own['modified']),
    files: filesOf(item),
    others: othersOf(item),
    facts: own['facts'],
  };
}

/** Version 1 has `author`, 1.1 has `authors`. */
function authorsOf(fields: Fields): FoundAuthor[] {
  const listed = listOf(fields['authors']);
  const all = listed.length > 0 ? listed : listOf([fields['author']]);
  return all.flatMap((author) => {
    const name = words(author['name']);
    const url = words(author['url']);
    return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }];
  });
}

const KNOWN =
  'id url title content_html content_text summary image banner_image date_published date_modified author authors tags language attachments _standfirst';

/** What an item says besides, and authors of whom it gives no name. */
function othersOf(item: Fields): FoundField[] {
  const known = KNOWN.split(' ');
  const isKnown = (name: string) =>
    known.includes(name) || (name === 'external_url' && words(item['url']) === undefined);
  const nameless = [...listOf(item['authors']), ...listOf([item['author']])].flatMap(
    (author) => (words(author['name']) === undefined && words(author['url'])) || [],
  );
  const others = Object.entries(item).flatMap(([name, value]): FoundField[] => {
    if (isKnown(name) || value === null || value === '') return [];
    return [{ name, text: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
  return [...nameless.map((text) => ({ name: 'author', text })), ...others];
}

function filesOf(item: Fields): FoundFile[] {
  const image = words(item['image']) ?? words(item['banner_image']);
  const attached = listOf(item['attachments']).flatMap((attachment): FoundFile[] => {
    const url = words(attachment['url']);
    const seconds = attachment['duration_in_seconds'];
    if (url === undefined) return [];
    const kind = kindOfFile(words(attachment['mime_type']), url);
    const title = words(attachment['title']);
    const known = {
      ...(title !== undefined && { words: title }),
      ...(typeof seconds === 'number' && seconds > 0 && { seconds }),
    };
    return [{ url, kind, ...known }];
  });
  return [...(image === undefined ? [] : [{ url: image, kind: 'image' as const }]), ...attached];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
// Readers are asked to take a number for an id.
const words = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value.trim() !== '' ? value : undefined;
