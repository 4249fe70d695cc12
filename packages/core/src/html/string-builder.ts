import { attributeName } from './attribute-name.js';
import type { HtmlBuilder } from './html-builder.js';

const VOID = new Set(['br', 'hr', 'img', 'source', 'track', 'wbr', 'col']);

/** Builds HTML text. Words and attribute values are escaped. */
export const stringBuilder: HtmlBuilder<string> = {
  element: (tagName, properties) => writeElement(tagName, properties, properties.children),
  text: (value) => (MARKUP.test(value) ? escapeMarkup(value) : value),
  each(list, draw) {
    let html = '';
    for (let index = 0; index < list.length; index++) html += draw(list[index]!, index);
    return html;
  },
  join(pieces) {
    let html = '';
    for (const piece of pieces) html += piece;
    return html;
  },
};

/** Writes all `properties` but `children` as attributes. A quotation mark waits for what follows: each piece costs time. */
export function writeElement(tagName: string, properties: object, inside = ''): string {
  const { start, bare, end } = tags.get(tagName) ?? tagOf(tagName);
  let html = start;
  let open = false;
  for (const name in properties) {
    const value = (properties as Readonly<Record<string, unknown>>)[name]; // whatever it is, it is written as text
    if (value === undefined || value === null || value === false || name === 'children') continue;
    const attribute = attributes.get(name) ?? attributeOf(name);
    if (value === true) {
      html += open ? '"' + attribute.bare : attribute.bare;
    } else {
      html += open ? attribute.next : attribute.first;
      html += escapeAttribute(typeof value === 'string' ? value : listed(value));
    }
    open = value !== true;
  }
  return (html === start ? bare : html + (open ? '">' : '>')) + inside + end;
}

// What is written again and again is put together once: names come from the kinds and are few.
const tags = new Map<string, { start: string; bare: string; end: string }>();
const attributes = new Map<string, { bare: string; first: string; next: string }>();

function tagOf(tagName: string) {
  const start = `<${tagName}`;
  const tag = { start, bare: `${start}>`, end: VOID.has(tagName) ? '' : `</${tagName}>` };
  tags.set(tagName, tag);
  return tag;
}

function attributeOf(property: string) {
  const bare = ` ${attributeName(property)}`;
  const attribute = { bare, first: `${bare}="`, next: `"${bare}="` };
  attributes.set(property, attribute);
  return attribute;
}

/** In a hast tree a list of words is one attribute. */
const listed = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value));

const MARKUP = /[&<>]/;
const MARKUP_OR_QUOTE = /[&<>"]/;

const escapeMarkup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeAttribute = (text: string) =>
  MARKUP_OR_QUOTE.test(text) ? escapeMarkup(text).replace(/"/g, '&quot;') : text;
