import { attributeName } from './attribute-name.js';
import type { HtmlBuilder } from './html-builder.js';

const VOID = new Set(['br', 'hr', 'img', 'source', 'track', 'wbr', 'col']);

/** Builds HTML text. Words and attribute values are escaped. */
export const stringBuilder: HtmlBuilder<string> = {
  element(tagName, properties, inside = '') {
    const { start, end } = tags.get(tagName) ?? tagOf(tagName);
    let html = start;
    for (const name in properties) {
      const value = properties[name];
      if (value === undefined || value === null || value === false) continue;
      const attribute = attributes.get(name) ?? attributeOf(name);
      if (typeof value === 'string') html += attribute.start + escapeAttribute(value) + '"';
      else if (value === true) html += attribute.bare;
      else html += attribute.start + escapeAttribute(typeof value === 'object' ? value.join(' ') : String(value)) + '"';
    }
    return html + '>' + inside + end;
  },
  text: (value) => (MARKUP.test(value) ? escapeMarkup(value) : value),
  each(list, draw) {
    let html = '';
    for (let index = 0; index < list.length; index++) html += draw(list[index]!, index);
    return html;
  },
  join: (pieces) => pieces.join(''),
};

// What is written again and again is put together once: names come from the kinds and are few.
const tags = new Map<string, { start: string; end: string }>();
const attributes = new Map<string, { bare: string; start: string }>();

function tagOf(tagName: string) {
  const tag = { start: `<${tagName}`, end: VOID.has(tagName) ? '' : `</${tagName}>` };
  tags.set(tagName, tag);
  return tag;
}

function attributeOf(property: string) {
  const bare = ` ${attributeName(property)}`;
  const attribute = { bare, start: `${bare}="` };
  attributes.set(property, attribute);
  return attribute;
}

const MARKUP = /[&<>]/;
const MARKUP_OR_QUOTE = /[&<>"]/;

const escapeMarkup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text: string) =>
  MARKUP_OR_QUOTE.test(text) ? escapeMarkup(text).replace(/"/g, '&quot;') : text;
