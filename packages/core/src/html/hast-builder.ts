import type { ElementContent, Properties } from 'hast';
import type { HtmlBuilder } from './html-builder.js';

/** Builds hast trees, for other serializers and checks. */
export const hastBuilder: HtmlBuilder<ElementContent[]> = {
  element(tagName, { children = [], ...attributes }) {
    const properties: Properties = {};
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined && value !== null) properties[hastName(name)] = LISTS.has(name) ? listed(value) : value;
    return [{ type: 'element', tagName, properties, children }];
  },
  text: (value) => (value === '' ? [] : [{ type: 'text', value }]),
  each: (list, draw) => list.flatMap(draw),
  join: (pieces) => pieces.flat(),
};

// Attributes that hast keeps as lists of words, of those that kinds write.
const LISTS = new Set(['className', 'rel']);
const listed = (value: string | number | boolean) => String(value).split(' ').filter(Boolean);

/** JSX and hast have the same names but for these: `data-quote` is `dataQuote` in hast. */
const hastName = (name: string): string =>
  /^(?:data|aria)-/.test(name) ? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : name;
