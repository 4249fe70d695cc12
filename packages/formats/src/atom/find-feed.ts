import type { FoundAuthor, FoundEntry, FoundFeed, FoundText } from '../feeds/found-feed.js';
import { enclosed, mediaFiles } from '../feeds/media-files.js';
import { attributeOf, childrenOf, factsOf, fieldOf, NS } from '../feeds/xml-fields.js';
import { htmlInside, wordsOf, xmlTree, type XmlElement } from '../feeds/xml-tree.js';
import type { Receipt } from '../receipt.js';

/** Atom 1.0 (RFC 4287), and 0.3 from before it. */
const ATOM = /^(?:http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/atom\/ns#)$/;

/** What a feed of Atom says, or a single entry of it; `null` for a source of another sort. */
export function findFeed(text: string, receipt: Receipt): FoundFeed | null {
  const root = xmlTree(text, receipt);
  if (!root || !ATOM.test(root.uri) || (root.local !== 'feed' && root.local !== 'entry')) return null;
  const around = { base: baseOf(root, undefined), lang: langOf(root) };
  const entries = root.local === 'entry' ? [root] : childrenOf(root, ATOM, 'entry');
  const authors = root.local === 'entry' ? [] : authorsOf(root);
  return {
    title: fieldOf(root, ATOM, 'title'),
    url: addressOf(root),
    lang: around.lang,
    rights: fieldOf(root, ATOM, 'rights'),
    entries: entries.map((entry) => {
      const found = entryOf(entry, around.base);
      // Those of the feed are those of every entry that names none (section 4.2.1).
      return found.authors.length > 0 ? found : { ...found, authors };
    }),
  };
}

function entryOf(entry: XmlElement, around: string | undefined): FoundEntry {
  const [source] = childrenOf(entry, ATOM, 'source');
  const [content] = childrenOf(entry, ATOM, 'content');
  const own = authorsOf(entry);
  const inside = content && baseOf(content, baseOf(entry, around));
  return {
    id: fieldOf(entry, ATOM, 'id'),
    url: addressOf(entry),
    base: inside ?? baseOf(entry, around),
    lang: (content && langOf(content)) ?? langOf(entry),
    title: textOf(childrenOf(entry, ATOM, 'title')[0]),
    summary: textOf(childrenOf(entry, ATOM, 'summary')[0]),
    content: textOf(content),
    authors: own.length > 0 || !source ? own : authorsOf(source),
    tags: childrenOf(entry, ATOM, 'category').flatMap(
      (category) => attributeOf(category, 'label') ?? attributeOf(category, 'term') ?? [],
    ),
    published: fieldOf(entry, ATOM, 'published') ?? fieldOf(entry, ATOM, 'issued') ?? fieldOf(entry, ATOM, 'updated'),
    modified: fieldOf(entry, ATOM, 'updated') ?? fieldOf(entry, ATOM, 'modified'),
    rights: fieldOf(entry, ATOM, 'rights'),
    files: [
      ...mediaFiles(entry),
      ...links(entry, 'enclosure').flatMap((link) => enclosed(link, 'href')),
      ...(content && attributeOf(content, 'src') ? enclosed(content, 'src') : []),
    ],
    facts: factsOf(entry),
  };
}

/** A text construct (section 3.1): words, HTML as text, or XHTML inside a `div`. */
function textOf(element: XmlElement | undefined): FoundText | undefined {
  if (!element) return undefined;
  const type = (attributeOf(element, 'type') ?? attributeOf(element, 'mode') ?? 'text').toLowerCase();
  const isMarkup = element.children.some((child) => typeof child !== 'string');
  const isHtml = type.includes('html') || type === 'escaped' || isMarkup;
  const value = isMarkup ? htmlInside(element) : wordsOf(element);
  return value.trim() === '' ? undefined : { value, isHtml };
}

const authorsOf = (element: XmlElement): FoundAuthor[] =>
  childrenOf(element, ATOM, 'author').flatMap((author) => {
    const name = fieldOf(author, ATOM, 'name');
    const url = fieldOf(author, ATOM, 'uri') ?? fieldOf(author, ATOM, 'url');
    return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }];
  });

const links = (element: XmlElement, rel: string) =>
  childrenOf(element, ATOM, 'link').filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === rel);

/** The page that it is about; a page in HTML before one in another format. */
function addressOf(element: XmlElement): string | undefined {
  const pages = links(element, 'alternate');
  const page = pages.find((link) => /html|^$/.test(attributeOf(link, 'type') ?? '')) ?? pages[0];
  return page && attributeOf(page, 'href');
}

const langOf = (element: XmlElement) => element.attributes.get(`${NS.xml}|lang`)?.trim() || undefined;

function baseOf(element: XmlElement, around: string | undefined): string | undefined {
  const own = element.attributes.get(`${NS.xml}|base`)?.trim();
  if (!own) return around;
  return URL.canParse(own, around) ? new URL(own, around).href : around;
}
