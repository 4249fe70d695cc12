import { attribute, elementsIn, type Element, type Writing } from './writing.js';

/** Each item a line behind its sign or number; what else it holds, lists too, stands further in. */
export function listText(node: Element, writing: Writing): string {
  const isOrdered = node.tagName === 'ol';
  const start = Number(attribute(node, 'start') ?? 1);
  return elementsIn(node)
    .map((item, index) => {
      const sign = isOrdered ? `${start + index}. ` : '- ';
      const inside = writing.passages(item.children).map(({ text }) => text);
      return sign + inside.join('\n').replace(/\n/g, `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}
