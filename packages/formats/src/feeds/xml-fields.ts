import { factsIn } from '../own-facts.js';
import { OWN_NAMESPACE } from '../xml.js';
import { wordsOf, type XmlElement } from './xml-tree.js';

/** The namespaces of the modules that feeds carry, and our own. */
export const NS = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  terms: 'http://purl.org/dc/terms/',
  media: 'http://search.yahoo.com/mrss/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
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
