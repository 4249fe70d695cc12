import type { Element } from 'hast';
import { safeUrl } from '@standfirst/core';
import { attribute, childElements, element, findFirst, type Node } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

/** Attributes by which the model's own HTML points to something; a page may use the same names for what it likes. */
const POINTERS = new Set(['dataQuote', 'dataMention', 'dataNote', 'dataPullquote', 'dataAttribution']);
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'dataEmbed', 'dataRelatedLink']);
const SILENT = new Set(['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'noscript']);
const SHOWN = new Set(['figure', 'img', 'picture', 'video', 'audio', 'iframe']);
/** Elements that show something, but nothing that the model has a kind for. */
const UNREAD = new Set(['form', 'select', 'svg', 'math', 'object', 'map', 'dialog', 'applet', 'textarea']);

/** Pointers that are none go, addresses become whole, and of boxes of others in each other the outermost alone is kept as found. */
export const foreignRule: MarkupRule = (found, { base }) => {
  if (SILENT.has(found.tagName)) return keptWithoutScripts(found);
  for (const name of Object.keys(found.properties)) {
    const value = attribute(found, name);
    if (value === undefined) continue;
    // `undefined` is how hast says that an attribute is not given.
    if (POINTERS.has(name) && value !== '' && !isId(value)) found.properties[name] = undefined;
    if (name === 'dataQuotes' && !value.split(/\s+/).every(isId)) found.properties[name] = undefined;
    if (ADDRESSES.has(name)) found.properties[name] = whole(value, base);
  }
  if (UNREAD.has(found.tagName)) found.children = found.children.map(withoutBoxes) as typeof found.children;
  return undefined;
};

/** What a page shows to those whose browser loads no picture or film by script. */
const keptWithoutScripts = (found: Element): readonly Node[] =>
  found.tagName === 'noscript' && findFirst(found, ({ tagName }) => SHOWN.has(tagName)) ? found.children : [];

const isId = (value: string) => value.length > 0 && value.length <= 200 && !/\s/.test(value);

const withoutBoxes = (node: Node): Node => {
  if (node.type !== 'element') return node;
  const children = node.children.map(withoutBoxes);
  return UNREAD.has(node.tagName) ? element('div', {}, children) : { ...node, children };
};

/** A relative address with its page's before it; what is refused or not relative stays as it is. */
export function whole(address: string, base: string | undefined): string {
  const text = address.trim();
  if (base === undefined || text.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(text) || !URL.canParse(text, base))
    return address;
  return safeUrl(new URL(text, base).href, 'website') ?? address;
}

/** The only element inside, where nothing but white space stands beside it. */
export function onlyElement(found: Element): Element | undefined {
  const [only, ...others] = childElements(found);
  const words = found.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return others.length === 0 && !words ? only : undefined;
}
