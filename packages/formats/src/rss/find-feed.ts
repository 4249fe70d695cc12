import type { FoundAuthor, FoundEntry, FoundFeed, FoundFile, FoundText } from '../feeds/found-feed.js';
import { enclosed, mediaFiles } from '../feeds/media-files.js';
import { plainWords } from '../feeds/entry-text.js';
import {
  attributeOf,
  baseOf,
  childrenOf,
  factsOf,
  fieldOf,
  langOf,
  NS,
  othersOf,
  wholeAddress,
} from '../feeds/xml-fields.js';
import { htmlInside, wordsOf, xmlTree, type XmlElement } from '../feeds/xml-tree.js';
import type { Receipt } from '../receipt.js';
import { isHtmlTitle } from './html-title.js';

/** The names of RSS itself: 2.0 and 0.9x have no namespace, 1.0 and 0.90 have one. */
const RSS =
  /^$|^http:\/\/(?:purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/simple\/0\.9\/|channel\.netscape\.com\/rdf\/simple\/0\.9\/|backend\.userland\.com\/rss2?)$/i;

/** What a feed of RSS says; `null` for a source of another sort. */
export function findFeed(text: string, receipt: Receipt): FoundFeed | null {
  const root = xmlTree(text, receipt);
  if (!root || !(root.local === 'rss' || (root.local === 'RDF' && root.uri === NS.rdf))) return null;
  const [channel = root] = childrenOf(root, RSS, 'channel');
  const items = [...childrenOf(channel, RSS, 'item'), ...(channel === root ? [] : childrenOf(root, RSS, 'item'))];
  const url = fieldOf(channel, RSS, 'link') ?? atomLink(channel);
  const base = baseOf(channel, baseOf(root, undefined));
  return {
    title: plain(fieldOf(channel, RSS, 'title')),
    url,
    lang: fieldOf(channel, RSS, 'language') ?? fieldOf(channel, NS.dc, 'language') ?? langOf(channel) ?? langOf(root),
    rights: plain(fieldOf(channel, RSS, 'copyright') ?? fieldOf(channel, NS.dc, 'rights')),
    entries: items.map((item) => entryOf(item, base, url)),
  };
}

function entryOf(item: XmlElement, around: string | undefined, page: string | undefined): FoundEntry {
  const base = baseOf(item, around);
  const [guid] = childrenOf(item, RSS, 'guid');
  const id = guid && wordsOf(guid).trim();
  const link = wholeAddress(fieldOf(item, RSS, 'link') ?? atomLink(item), base ?? page);
  const isAddress = guid !== undefined && attributeOf(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(id ?? '');
  const whole =
    childrenOf(item, NS.content, 'encoded')[0] ?? childrenOf(item, 'http://www.w3.org/1999/xhtml', 'body')[0];
  const published = fieldOf(item, RSS, 'pubDate') ?? fieldOf(item, NS.dc, 'date') ?? fieldOf(item, NS.terms, 'created');
  return {
    id,
    url: link ?? (isAddress ? id : item.attributes.get(`${NS.rdf}|about`)),
    // Where nothing says so, addresses start from the entry, or else from the page of the feed.
    base: base ?? (link === undefined ? page : undefined),
    lang: fieldOf(item, NS.dc, 'language') ?? langOf(item),
    title: titleOf(childrenOf(item, RSS, 'title')[0]),
    summary: markup(SUMMARIES.flatMap(([uri, name]) => childrenOf(item, uri, name))[0]),
    content: markup(whole),
    authors: authorsOf(item),
    contributors: people(item, [
      [NS.dc, 'contributor'],
      [NS.atom, 'contributor'],
    ]),
    tags: [...childrenOf(item, RSS, 'category'), ...childrenOf(item, NS.dc, 'subject')].flatMap(
      (tag) => plain(wordsOf(tag)) ?? [],
    ),
    published,
    modified: fieldOf(item, NS.terms, 'modified') ?? fieldOf(item, NS.atom, 'updated'),
    rights: plain(fieldOf(item, NS.dc, 'rights')),
    files: filesOf(item, base ?? link),
    others: othersOf(item, isKnown),
    facts: factsOf(item),
  };
}

/** RSS writes HTML as text; some write it as elements. */
function markup(element: XmlElement | undefined): FoundText | undefined {
  if (!element) return undefined;
  const isMarkup = element.children.some((child) => typeof child !== 'string');
  const value = isMarkup ? htmlInside(element) : wordsOf(element);
  return value.trim() === '' ? undefined : { value, isHtml: true };
}

function titleOf(element: XmlElement | undefined): FoundText | undefined {
  const value = element ? wordsOf(element) : '';
  return value.trim() === '' ? undefined : { value, isHtml: isHtmlTitle(value) };
}

type Names = readonly (readonly [uri: string | RegExp, name: string])[];

const SUMMARIES: Names = [
  [RSS, 'description'],
  [NS.dc, 'description'],
  [NS.itunes, 'summary'],
];

/** Dublin Core's creators are names; RSS's own author is an address with a name behind it. A podcast says the same of its show. */
function authorsOf(item: XmlElement): FoundAuthor[] {
  const named = people(item, [
    [NS.dc, 'creator'],
    [NS.atom, 'author'],
  ]);
  // An address says nothing where there are names.
  const addressed = people(item, [[RSS, 'author']]).filter(
    ({ name }) => named.length === 0 || !/^[^\s@]+@[^\s@]+$/.test(name),
  );
  const all = [...named, ...addressed];
  return all.length > 0 ? all : people(item, [[NS.itunes, 'author']]);
}

const people = (item: XmlElement, names: Names): FoundAuthor[] =>
  names
    .flatMap(([uri, name]) => childrenOf(item, uri, name))
    .map((one) => {
      const url = fieldOf(one, NS.atom, 'uri');
      const name = fieldOf(one, NS.atom, 'name') ?? wordsOf(one);
      return { name: plain(name) ?? '', ...(url !== undefined && { url }) };
    });

/** Words, of which many were escaped twice, as a description is. */
const plain = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : plainWords({ value: words, isHtml: isHtmlTitle(words) }) || undefined;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['title', 'link', 'guid', 'description', 'author', 'category', 'pubDate', 'enclosure'],
  [NS.content]: ['encoded'],
  'http://www.w3.org/1999/xhtml': ['body'],
  [NS.dc]: ['creator', 'contributor', 'date', 'subject', 'language', 'rights', 'description'],
  [NS.terms]: ['created', 'modified'],
  [NS.atom]: ['author', 'contributor', 'link', 'updated'],
  [NS.media]: ['group', 'content', 'thumbnail', 'credit', 'description', 'title'],
  [NS.itunes]: ['author', 'image', 'summary', 'title'],
  [NS.own]: ['article'],
};
const isKnown = ({ uri, local }: XmlElement) => (KNOWN[RSS.test(uri) ? '' : uri] ?? []).includes(local);

function atomLink(item: XmlElement): string | undefined {
  const [link] = childrenOf(item, NS.atom, 'link').filter(
    (one) => (attributeOf(one, 'rel') ?? 'alternate') === 'alternate',
  );
  return link && attributeOf(link, 'href');
}

/** The same file named twice is one. */
function filesOf(item: XmlElement, base: string | undefined): FoundFile[] {
  const named = [
    ...mediaFiles(item),
    ...childrenOf(item, RSS, 'enclosure').flatMap((one) => enclosed(one, 'url', base)),
  ];
  // The picture of a podcast is that of its episode; of others none is needed beside their own.
  const cover = childrenOf(item, NS.itunes, 'image').flatMap((one) => attributeOf(one, 'href') ?? []);
  const covers = named.some(({ kind }) => kind === 'image') ? [] : cover;
  const files = [...named, ...covers.map((url): FoundFile => ({ url, kind: 'image' }))];
  return files.filter((file, index) => files.findIndex(({ url }) => url === file.url) === index);
}
