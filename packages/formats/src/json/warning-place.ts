import type { JsonPlaces } from '../json-places.js';
import type { Stretch } from '../receipt.js';

const PATH = /^((?:[\w$-]+|\[\d+\])(?:\.[\w$-]+|\[\d+\])*): /;

/** Where the value stands that a warning of the model names by its path: `body[3].children[0]: …`. Of a node, its kind. */
export function warningPlace(warning: string, document: unknown, places: JsonPlaces): Stretch | undefined {
  const keys = PATH.exec(warning)?.[1]?.match(/[\w$-]+/g);
  if (!keys) return undefined;
  let owner: unknown;
  let value = document;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    [owner, value] = [value, (value as Readonly<Record<string, unknown>>)[key]];
  }
  const last = keys.at(-1);
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'type')) return places.field(value, 'type');
  return typeof owner === 'object' && owner !== null && last !== undefined ? places.field(owner, last) : undefined;
}
