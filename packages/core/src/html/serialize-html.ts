import type { ElementContent, Root } from 'hast';
import { attributeName } from './attribute-name.js';

const VOID = new Set(['br', 'hr', 'img', 'source', 'track', 'wbr', 'col']);

/** Writes a hast tree as HTML text. Text and attribute values are escaped; comments and raw nodes are not written. */
export function serializeHtml(nodes: readonly (ElementContent | Root['children'][number])[]): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += escapeText(node.value);
    else if (node.type === 'element') {
      html += `<${node.tagName}`;
      for (const name in node.properties) html += attributeText(name, node.properties[name]);
      html += '>';
      if (!VOID.has(node.tagName)) html += `${serializeHtml(node.children)}</${node.tagName}>`;
    }
  }
  return html;
}

function attributeText(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return ` ${attributeName(name)}`;
  return ` ${attributeName(name)}="${escapeAttribute(Array.isArray(value) ? value.join(' ') : String(value))}"`;
}

const escapeText = (text: string) =>
  /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
const escapeAttribute = (text: string) => escapeText(text).replace(/"/g, '&quot;');
