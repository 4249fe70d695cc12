import { articleToHast, serializeHtml, type Article } from '@standfirst/core';
import { absoluteUrl } from './absolute-url.js';
import { NOT_XML } from './xml.js';

type Node = ReturnType<typeof articleToHast>[number];
type Properties = Extract<Node, { type: 'element' }>['properties'];

const ADDRESSES = ['href', 'src', 'cite', 'poster'];

/** The body of a feed's article for readers elsewhere: whole addresses of http and https alone, and no ids, of which a page of many articles would have several alike. */
export function feedHtml(article: Article, url: string | undefined): string {
  const kept = (nodes: readonly Node[]): Node[] => nodes.flatMap(keep);
  const keep = (node: Node): Node[] => {
    if (node.type !== 'element') return [node];
    const children = kept(node.children);
    const properties = portable(node.properties, url);
    if ('src' in node.properties && !('src' in properties)) return children;
    const isBare = Object.keys(properties).length === 0;
    return isBare && (node.tagName === 'span' || node.tagName === 'a')
      ? children
      : [{ ...node, properties, children: children as typeof node.children }];
  };
  return serializeHtml(kept(articleToHast(article))).replace(NOT_XML, '');
}

function portable(properties: Properties, url: string | undefined): Properties {
  const entries = Object.entries(properties).flatMap(([name, value]): [string, Properties[string]][] => {
    if (name === 'id') return [];
    if (!ADDRESSES.includes(name)) return [[name, value]];
    const address = absoluteUrl(String(value), url);
    return address === undefined ? [] : [[name, address]];
  });
  return Object.fromEntries(entries);
}
