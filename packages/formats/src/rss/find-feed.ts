import type { FoundAuthor, FoundEntry, FoundFeed, FoundFile, FoundText } from '../feeds/found-feed.js';
import { enclosed, mediaFiles } from '../feeds/media-files.js';
import { attributeOf, childrenOf, factsOf, fieldOf, NS } from '../feeds/xml-fields.js';
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
  return {
    title: fieldOf(channel, RSS, 'title'),
    url: fieldOf(channel, RSS, 'link'),
    lang: fieldOf(channel, RSS, 'language') ?? fieldOf(channel, NS.dc, 'language'),
    rights: fieldOf(channel, RSS, 'copyright') ?? fieldOf(channel, NS.dc, 'rights'),
    entries: items.map(entryOf),
  };
}

function entryOf(item: XmlElement): FoundEntry {
  const [guid] = childrenOf(item, RSS, 'guid');
  const id = guid && wordsOf(guid).trim();
  const link = fieldOf(item, RSS, 'link') ?? atomLink(item);
  const isAddress = guid !== undefined && attributeOf(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(id ?? '');
  const whole =
    childrenOf(item, NS.content, 'encoded')[0] ?? childrenOf(item, 'http://www.w3.org/1999/xhtml', 'body')[0];
  const published = fieldOf(item, RSS, 'pubDate') ?? fieldOf(item, NS.dc, 'date') ?? fieldOf(item, NS.terms, 'created');
  return {
    id,
    url: link ?? (isAddress ? id : undefined),
    lang: fieldOf(item, NS.dc, 'language'),
    title: titleOf(childrenOf(item, RSS, 'title')[0]),
    summary: markup(childrenOf(item, RSS, 'description')[0] ?? childrenOf(item, NS.dc, 'description')[0]),
    content: markup(whole),
    authors: authorsOf(item),
    tags: [...childrenOf(item, RSS, 'category'), ...childrenOf(item, NS.dc, 'subject')]
      .map((tag) => wordsOf(tag).trim())
      .filter(Boolean),
    published,
    modified: fieldOf(item, NS.terms, 'modified') ?? fieldOf(item, NS.atom, 'updated'),
    rights: fieldOf(item, NS.dc, 'rights'),
    files: filesOf(item),
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

/** Dublin Core's creators are names; RSS's own author is an address with a name behind it. */
function authorsOf(item: XmlElement): FoundAuthor[] {
  const creators = childrenOf(item, NS.dc, 'creator');
  const named = creators.length > 0 ? creators : childrenOf(item, RSS, 'author');
  return named.map((one) => ({ name: wordsOf(one) }));
}

function atomLink(item: XmlElement): string | undefined {
  const [link] = childrenOf(item, NS.atom, 'link').filter(
    (one) => (attributeOf(one, 'rel') ?? 'alternate') === 'alternate',
  );
  return link && attributeOf(link, 'href');
}

/** The same file named twice is one. */
function filesOf(item: XmlElement): FoundFile[] {
  const files = [...mediaFiles(item), ...childrenOf(item, RSS, 'enclosure').flatMap((one) => enclosed(one, 'url'))];
  return files.filter((file, index) => files.findIndex(({ url }) => url === file.url) === index);
}
