import { factsIn } from '../own-facts.js';
import { OWN_NAMESPACE } from '../xml.js';
import type { FoundField } from './found-feed.js';
import { wordsOf, type XmlElement } from './xml-tree.js';

/** The namespaces of the modules that feeds carry, and our own. */
export const NS = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  terms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  own: OWN_NAMESPACE,
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

/** The children of a name, in their order. */
export const childrenOf = (element: XmlElement, uri: string | RegExp, local: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.local === local &&
      (typeof uri === 'string' ? child.uri === uri : uri.test(child.uri)),
  );

/** The words of the first child of a name that has any. */
export const fieldOf = (element: XmlElement, uri: string | RegExp, local: string): string | undefined =>
  childrenOf(element, uri, local)
    .map((child) => wordsOf(child).trim())
    .find((words) => words !== '');

/** What this library noted in an entry; `undefined` where it did not write it. */
export function factsOf(entry: XmlElement): unknown {
  const noted = fieldOf(entry, NS.own, 'article');
  return noted === undefined ? undefined : factsIn(noted);
}

/** An attribute in the element's own vocabulary; `undefined` where it says nothing. */
export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes.get(name)?.trim() || undefined;

/** A whole number of pixels or seconds. */
export function numberOf(text: string | undefined): number | undefined {
  const number = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0;
  return number > 0 ? number : undefined;
}

/** The language that an element says it is in; `undefined` where it says none. */
export const langOf = (element: XmlElement): string | undefined =>
  element.attributes.get(`${NS.xml}|lang`)?.trim() || undefined;

/** What addresses in an element start from, by its own word or that of those around it. */
export function baseOf(element: XmlElement, around: string | undefined): string | undefined {
  const own = element.attributes.get(`${NS.xml}|base`)?.trim();
  return own ? (wholeAddress(own, around) ?? around) : around;
}

/** An address as it leads from anywhere; as it is, where nothing is known that it starts from. */
export function wholeAddress(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || base === undefined || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}

/** Where elements without words point to. */
const POINTERS = ['href', 'url', 'ref', 'resource', 'src', 'term', 'value'];

/** What an element says in children that nobody asks for. E-mail addresses reach nobody. */
export function othersOf(element: XmlElement, isKnown: (child: XmlElement) => boolean): FoundField[] {
  return element.children.flatMap((child): FoundField[] => {
    if (typeof child === 'string' || isKnown(child)) return [];
    const pointer = POINTERS.map((name) => attributeOf(child, name)).find((value) => value !== undefined);
    const text = wordsOf(child).trim() || (pointer ?? '');
    return text === '' ? [] : [{ name: child.local, text: /\S@\S/.test(text) ? 'An e-mail address' : text }];
  });
}
