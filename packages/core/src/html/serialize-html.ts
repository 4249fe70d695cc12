import type { ElementContent, Root } from 'hast';
import { stringBuilder, writeElement } from './string-builder.js';

/** Writes a hast tree as HTML text. Text and attribute values are escaped; comments and raw nodes are not written. */
export function serializeHtml(nodes: readonly (ElementContent | Root['children'][number])[]): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += stringBuilder.text(node.value);
    else if (node.type === 'element') html += writeElement(node.tagName, node.properties, serializeHtml(node.children));
  }
  return html;
}
