import type { ElementContent, Root } from 'hast';
import type { HtmlProperties } from './html-builder.js';
import { stringBuilder } from './string-builder.js';

/** Writes a hast tree as HTML text. Text and attribute values are escaped; comments and raw nodes are not written. */
export function serializeHtml(nodes: readonly (ElementContent | Root['children'][number])[]): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += stringBuilder.text(node.value);
    else if (node.type === 'element')
      // Lists of words and numbers alike are written with spaces between.
      html += stringBuilder.element(node.tagName, node.properties as HtmlProperties, serializeHtml(node.children));
  }
  return html;
}
