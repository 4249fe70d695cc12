import type { ElementContent } from 'hast';
import { element } from './element.js';
import type { HtmlBuilder } from './html-builder.js';

/** Builds hast trees, for other serializers and checks. */
export const hastBuilder: HtmlBuilder<ElementContent[]> = {
  element: (tagName, properties, inside) => [element(tagName, properties ?? {}, inside)],
  text: (value) => [{ type: 'text', value }],
  each: (list, draw) => list.flatMap(draw),
  join: (pieces) => pieces.flat(),
};
