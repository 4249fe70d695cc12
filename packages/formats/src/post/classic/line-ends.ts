import { isBlockLevel } from '../../html/markup/lines.js';
import type { Element, Root } from 'hast';
import { element, isElement, textNode, type Node, type Parent } from '../../html/tree/html-tree.js';

/** Elements in which WordPress turns line ends into paragraphs and breaks when it shows a post without blocks. */
const HOLDERS = new Set('div section article aside blockquote center p figcaption li td th dd address'.split(' '));

/** Elements of which only what they hold has words. */
const GROUPS = new Set('ul ol dl table thead tbody tfoot tr'.split(' '));

/**
 * The line ends of a post that was written without blocks as `<br>`: there one is a line end and two are a new paragraph,
 * while in HTML they are nothing. Between blocks, between the items of lists and in preformatted text they stay what they are.
 */
export function withLineEnds<Holder extends Parent | Root>(parent: Holder): Holder {
  const children = parent.children as readonly Node[]; // a tree that is read from HTML has no doctype inside
  const isBox = !('tagName' in parent) || isBlockLevel(parent as Element);
  const own = children.flatMap((child, index): Node[] => {
    if (child.type === 'text') {
      const before = children[index - 1];
      // A line that ends in a break has one end, not two.
      const value =
        isElement(before) && before.tagName === 'br' ? child.value.replace(/^[ \t]{0,99}\r?\n/, '') : child.value;
      const isFirst = isElement(before) ? isBlockLevel(before) : index === 0 && isBox;
      const text = isFirst ? value.trimStart() : value;
      const after = children[index + 1];
      const isLast = isElement(after)
        ? after.tagName === 'br' || isBlockLevel(after)
        : index === children.length - 1 && isBox;
      return lines(isLast ? text.trimEnd() : text);
    }
    if (!isElement(child)) return [];
    if (!isBlockLevel(child)) return parted(withLineEnds(child));
    return [inBox(child)];
  });
  return { ...parent, children: own };
}

const inBox = (box: Element): Element =>
  HOLDERS.has(box.tagName)
    ? withLineEnds(box)
    : GROUPS.has(box.tagName)
      ? { ...box, children: box.children.map((child) => (isElement(child) ? inBox(child) : child)) }
      : box;

/** A mark around several paragraphs is one around the words of each, and line ends at its edges stand outside. */
function parted(mark: Element): Node[] {
  const parts: { readonly ends: number; readonly nodes: Element['children'] }[] = [{ ends: 0, nodes: [] }];
  let ends = 0;
  for (const child of mark.children) {
    const last = parts.at(-1)!; // the first is there before
    if (isElement(child) && child.tagName === 'br') ends += 1;
    else if (ends > 0 && child.type === 'text' && child.value.trim() === '') continue;
    else {
      if (ends > 1 || (ends === 1 && last.nodes.length === 0)) parts.push({ ends, nodes: [child] });
      else last.nodes.push(...breaks(ends), child);
      ends = 0;
    }
  }
  if (ends > 0) parts.push({ ends, nodes: [] });
  if (parts.length === 1) return [mark];
  return parts.flatMap((part): Node[] => [
    ...breaks(Math.min(part.ends, 2)),
    ...(part.nodes.length > 0 ? [{ ...mark, children: part.nodes }] : []),
  ]);
}

const breaks = (count: number): Element[] => Array.from({ length: count }, () => element('br', {}, []));

function lines(text: string): Node[] {
  if (!/[\r\n]/.test(text)) return text === '' ? [] : [textNode(text)];
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): Node[] => [
      ...(index > 0 ? [element('br', {}, [])] : []),
      ...(line.trim() === '' ? [] : [textNode(line)]),
    ]);
}
