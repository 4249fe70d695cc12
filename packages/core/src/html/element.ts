import type { Element, ElementContent, Properties } from 'hast';

/** An element of the tree; properties that are `undefined` are left out, an empty `id` or `rel` too. */
export function element(
  tagName: string,
  properties: Record<string, unknown> = {},
  children: ElementContent[] = [],
): Element {
  const kept: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    // Properties are made by the kinds from checked fields: strings, numbers, booleans and lists of strings.
    if (value !== undefined && value !== null) kept[name] = value as Properties[string];
  }
  return { type: 'element', tagName, properties: kept, children };
}

/** One property as a string, or `undefined` where it is not given. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A property that is a list of words, such as `rel` or `class`. */
export const words = (found: Element, name: string): string[] =>
  (attribute(found, name) ?? '').split(/\s+/).filter(Boolean);

/** Says whether an attribute stands on the element, with whatever value. */
export const has = ({ properties }: Element, name: string): boolean =>
  Object.hasOwn(properties, name) &&
  properties[name] !== false &&
  properties[name] !== undefined &&
  properties[name] !== null;

/** The children that are elements. */
export const childElements = (found: { children: readonly { type: string }[] }): Element[] =>
  found.children.filter((child): child is Element => child.type === 'element');

/** The first child element of one of these names. */
export const childNamed = (found: Element, ...tagNames: string[]): Element | undefined =>
  childElements(found).find(({ tagName }) => tagNames.includes(tagName));
