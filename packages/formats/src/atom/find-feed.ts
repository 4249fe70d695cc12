import type { FoundAuthor, FoundEntry, FoundFeed, FoundText } from '../feeds/found-feed.js';
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

/** Atom 1.0 (RFC 4287), and 0.3 from before it. */
const ATOM = /^(?:http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/atom\/ns#)$/;

/** What a feed of Atom says, or a single entry of it; `null` for a source of another sort. */
export function findFeed(text: string, receipt: Receipt): FoundFeed | null {
  const root = xmlTree(text, receipt);
  if (!root || !ATOM.test(root.uri) || (root.local !== 'feed' && root.local !== 'entry')) return null;
  const around = { base: baseOf(root, undefined), lang: langOf(root) };
  const entries = root.local === 'entry' ? [root] : childrenOf(root, ATOM, 'entry');
  const authors = root.local === 'entry' ? [] : peopleOf(root, 'author', around.base);
  const title = textOf(childrenOf(root, ATOM, 'title')[0]);
  return {
    title: title && plainWords(title),
    url: addressOf(root, around.base),
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
  const base = baseOf(entry, around);
  const own = peopleOf(entry, 'author', base);
  const inside = content && baseOf(content, base);
  const isText = content && isReadable(content);
  return {
    id: fieldOf(entry, ATOM, 'id'),
    url: addressOf(entry, base),
    base: inside ?? base,
    lang: (content && langOf(content)) ?? langOf(entry),
    title: textOf(childrenOf(entry, ATOM, 'title')[0]),
    summary: textOf(childrenOf(entry, ATOM, 'summary')[0]),
    content: isText ? textOf(content) : undefined,
    authors: own.length > 0 || !source ? own : peopleOf(source, 'author', base),
    contributors: peopleOf(entry, 'contributor', base),
    tags: childrenOf(entry, ATOM, 'category').flatMap(
      (category) => attributeOf(category, 'label') ?? attributeOf(category, 'term') ?? [],
    ),
    published: fieldOf(entry, ATOM, 'published') ?? fieldOf(entry, ATOM, 'issued') ?? fieldOf(entry, ATOM, 'updated'),
    modified: fieldOf(entry, ATOM, 'updated') ?? fieldOf(entry, ATOM, 'modified'),
    rights: fieldOf(entry, ATOM, 'rights'),
    files: [
      ...mediaFiles(entry),
      ...links(entry, 'enclosure').flatMap((link) => enclosed(link, 'href', base)),
      ...(content && attributeOf(content, 'src') ? enclosed(content, 'src', inside) : []),
    ],
    others: [
      ...othersOf(entry, (child) => (ATOM.test(child.uri) ? !OTHERS.includes(child.local) : KNOWN.has(child.uri))),
      ...links(entry, 'replies', 'related', 'via').flatMap((link) => {
        const text = wholeAddress(attributeOf(link, 'href'), base);
        return text === undefined ? [] : [{ name: `link ${attributeOf(link, 'rel') ?? ''}`, text }];
      }),
      ...(content && !isText && attributeOf(content, 'src') === undefined
        ? [{ name: `content of ${attributeOf(content, 'type') ?? ''}`, text: wordsOf(content).trim() }]
        : []),
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

/** Vocabularies of which all is read that an article has a place for. */
const KNOWN = new Set<string>([NS.media, NS.own]);
/** Elements of Atom that say something of an entry, and have no place in an article. */
const OTHERS = ['source'];

/** Words and markup; anything else is a file as letters (section 4.1.3.3). */
const isReadable = (content: XmlElement): boolean =>
  /^(?:text|html|xhtml|escaped|text\/.*|.*[/+]xml)$/i.test(attributeOf(content, 'type') ?? 'text');

const peopleOf = (element: XmlElement, part: 'author' | 'contributor', base: string | undefined): FoundAuthor[] =>
  childrenOf(element, ATOM, part).flatMap((author) => {
    const name = fieldOf(author, ATOM, 'name');
    const url = wholeAddress(fieldOf(author, ATOM, 'uri') ?? fieldOf(author, ATOM, 'url'), base);
    return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }];
  });

const links = (element: XmlElement, ...rels: string[]) =>
  childrenOf(element, ATOM, 'link').filter((link) => rels.includes(attributeOf(link, 'rel') ?? 'alternate'));

/** The page that it is about; a page in HTML before one in another format. */
function addressOf(element: XmlElement, base: string | undefined): string | undefined {
  const pages = links(element, 'alternate');
  const page = pages.find((link) => /html|^$/.test(attributeOf(link, 'type') ?? '')) ?? pages[0];
  return page && wholeAddress(attributeOf(page, 'href'), base);
}
