import type { Element } from 'hast';

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
