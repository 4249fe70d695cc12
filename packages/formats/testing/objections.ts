import { safeUrl } from '@standfirst/core';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** Elements that run, load or reach beyond their place; no drawing of an article needs one. */
const UNWANTED = new Set(
  (
    'script style iframe frame frameset object embed applet base link template noscript portal fencedframe svg math ' +
    'form input button select textarea marquee plaintext xmp dialog'
  ).split(' '),
);
/** Attributes that lead or load. */
const ADDRESSES =
  /(?:^|:)(?:href|src|action|formaction|data|poster|background|cite|ping|codebase|manifest|longdesc|usemap)$/;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Where HTML is going to stand decides on what is too much. */
export interface Place {
  /** Mail has its looks in its elements; nothing there may load. */
  readonly styles?: boolean;
  /** An article for programs stands beside its HTML, as data that no browser runs. */
  readonly data?: boolean;
}

/**
 * What is to be said against HTML that is shown to readers, judged by the elements and attributes that a browser's parser
 * makes of it: words that look like markup are words. Empty: nothing.
 */
export function objectionsTo(html: string, { styles = false, data = false }: Place = {}): string[] {
  const found: string[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) open.push(child);
    if (!('tagName' in node)) continue;
    const isWanted = (styles && node.tagName === 'style') || (data && isData(node));
    if (UNWANTED.has(node.tagName) && !isWanted) found.push(`<${node.tagName}>`);
    if (node.namespaceURI !== XHTML) found.push(`<${node.tagName}> of ${node.namespaceURI}`);
    for (const { name, value } of node.attrs) {
      const objection = toAttribute(name, value, styles);
      if (objection) found.push(`${name}="${value.slice(0, 80)}" of <${node.tagName}>: ${objection}`);
    }
  }
  return found;
}

const isData = ({ tagName, attrs, childNodes: [words] }: DefaultTreeAdapterTypes.Element) =>
  tagName === 'script' &&
  attrs.some(({ name, value }) => name === 'type' && value === 'application/json') &&
  words !== undefined &&
  'value' in words &&
  JSON.parse(words.value) !== null;

function toAttribute(name: string, value: string, styles: boolean): string | undefined {
  if (/^on/i.test(name)) return 'it runs';
  if (name === 'style' && (!styles || /url\(|expression|import|\\/i.test(value))) return 'it is a style';
  if (name === 'srcdoc' || name === 'http-equiv' || name === 'formtarget') return 'it has no place here';
  if (name === 'srcset') return value.split(',').flatMap((part) => toAddress(part.trim().split(/\s/)[0] ?? ''))[0];
  return ADDRESSES.test(name) ? toAddress(value)[0] : undefined;
}

const toAddress = (value: string): string[] => (safeUrl(value) === null ? ['it is no safe address'] : []);
