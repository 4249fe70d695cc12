import type { Properties } from 'hast';
import type { Token } from 'parse5';

/** Names in hast, with those that were seen; pages use the same few hundred again and again. */
const NAMES = new Map([
  ['class', 'className'],
  ['for', 'htmlFor'],
  ['datetime', 'dateTime'],
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
  ['http-equiv', 'httpEquiv'],
]);
const MOST = 1000;

/** The name that hast has for an attribute: `data-quote` is `dataQuote`, `class` is `className`. */
function hastName(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const isLong = name.startsWith('data-') || name.startsWith('aria-');
  const made = isLong ? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : name;
  if (NAMES.size < MOST) NAMES.set(name, made);
  return made;
}

/** What most tags have, and one object for all of them. */
const NONE: Properties = Object.freeze({});

/** The attributes of a tag as hast has them, without those that run. */
export function propertiesOf(attributes: readonly Token.Attribute[]): Properties {
  if (attributes.length === 0) return NONE;
  const properties: Properties = {};
  for (const { name, value } of attributes) {
    if (name.startsWith('on')) continue; // what runs is no content
    if (name === 'class') properties['className'] = listOf(value);
    else if (name === 'rel') properties['rel'] = listOf(value);
    else if (name === '__proto__')
      Object.defineProperty(properties, name, { value, enumerable: true, writable: true, configurable: true });
    else properties[hastName(name)] = value;
  }
  return properties;
}

/** The words of a list; one that is filtered takes room for seventeen. */
function listOf(value: string): string[] {
  if (!/\s/.test(value)) return value === '' ? [] : [value];
  const words = value.split(/\s+/);
  return words.includes('') ? words.filter(Boolean) : words;
}

/** One attribute as text, by its name in hast. */
export function attributeIn(properties: Properties, name: string): string | undefined {
  if (properties === NONE) return undefined;
  const value = properties[name]; // what every object has by birth is neither text nor list
  if (typeof value === 'string' || value === undefined) return value;
  if (Array.isArray(value)) return value.length === 1 ? String(value[0]) : value.join(' ');
  return typeof value === 'number' ? String(value) : undefined;
}

/** Class and id in lower case: the first 300 characters. */
export function namesIn(properties: Properties): string {
  return givenNamesIn(properties).toLowerCase();
}

/** The same as they are given. */
export function givenNamesIn(properties: Properties): string {
  const [given, id] = [attributeIn(properties, 'className') ?? '', attributeIn(properties, 'id') ?? ''];
  const names = id === '' ? given : given === '' ? id : `${given} ${id}`;
  return names.slice(0, 300).trim();
}
