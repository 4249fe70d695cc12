import { isBlockLevel } from '../../html/markup/lines.js';
import type { Root } from 'hast';
import { element, isElement, textNode, type Node, type Parent } from '../../html/tree/html-tree.js';

/** Elements in which WordPress turns line ends into paragraphs and breaks when it shows a post without blocks. */
const HOLDERS = new Set('div section article aside blockquote center p figcaption'.split(' '));

/**
 * The line ends of a post that was written without blocks as `<br>`: there one is a line end and two are a new paragraph,
 * while in HTML they are nothing. Between blocks, in lists, tables and preformatted text they stay what they are.
 */
export function withLineEnds<Holder extends Parent | Root>(parent: Holder): Holder {
  const children = parent.children as readonly Node[]; // a tree that is read from HTML has no doctype inside
  const own = children.flatMap((child, index): Node[] => {
    if (child.type === 'text') {
      const before = children[index - 1];
      // A line that ends in a break has one end, not two.
      const value =
        isElement(before) && before.tagName === 'br' ? child.value.replace(/^[ \t]{0,99}\r?\n/, '') : child.value;
      const text = isElement(before) && isBlockLevel(before) ? value.trimStart() : value;
      const after = children[index + 1];
      const isLast = isElement(after) && (after.tagName === 'br' || isBlockLevel(after));
      return lines(isLast ? text.trimEnd() : text);
    }
    if (!isElement(child)) return [];
    return [!isBlockLevel(child) || HOLDERS.has(child.tagName) ? withLineEnds(child) : child];
  });
  return { ...parent, children: own };
}

function lines(text: string): Node[] {
  if (!/[\r\n]/.test(text)) return text === '' ? [] : [textNode(text)];
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): Node[] => [
      ...(index > 0 ? [element('br', {}, [])] : []),
      ...(line.trim() === '' ? [] : [textNode(line)]),
    ]);
}
