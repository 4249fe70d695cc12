import type { Properties } from 'hast';
import type { Token } from 'parse5';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['for', 'htmlFor'],
  ['datetime', 'dateTime'],
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
  ['http-equiv', 'httpEquiv'],
]);
/** Names with dashes that were seen; pages use the same few hundred again and again. */
const seen = new Map<string, string>();
const MOST = 1000;

/** The name that hast has for an attribute: `data-quote` is `dataQuote`, `class` is `className`. */
function hastName(name: string): string {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  if (!name.startsWith('data-') && !name.startsWith('aria-')) return name;
  const before = seen.get(name);
  if (before !== undefined) return before;
  const made = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (seen.size < MOST) seen.set(name, made);
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
  const words = value.split(/\s+/);
  return words.includes('') ? words.filter(Boolean) : words;
}

/** One attribute as text, by its name in hast. */
export function attributeIn(properties: Properties, name: string): string | undefined {
  const value = properties[name]; // what every object has by birth is neither text nor list
  if (typeof value === 'string' || value === undefined) return value;
  if (Array.isArray(value)) return value.length === 1 ? String(value[0]) : value.join(' ');
  return typeof value === 'number' ? String(value) : undefined;
}

/** Class and id in lower case: the first 300 characters. */
export function namesIn(properties: Properties): string {
  const [given, id] = [attributeIn(properties, 'className'), attributeIn(properties, 'id')];
  if (given === undefined && id === undefined) return '';
  return `${given ?? ''} ${id ?? ''}`.slice(0, 300).trim().toLowerCase();
}
