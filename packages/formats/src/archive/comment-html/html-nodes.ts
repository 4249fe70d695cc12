import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of the tree that parse5 builds. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;
/** An element of that tree. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The value of an attribute, `undefined` where there is none. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All text inside a node, a line end for each `<br>`; without recursion. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = [];
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) parts.push(next.value);
    else if (next.nodeName === 'br') parts.push('\n');
    if ('childNodes' in next)
      for (let at = next.childNodes.length - 1; at >= 0; at -= 1) open.push(next.childNodes[at]!);
  }
  return parts.join('');
}

/** A field of one line that was stored as HTML, such as `Tom &amp; Jerry`, as it is read. */
export const plainText = (html: string): string => (/[&<]/.test(html) ? textOf(parseFragment(html)) : html);
