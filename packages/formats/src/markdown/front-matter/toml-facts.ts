import { parse } from 'smol-toml';

/** Front matter is a page at most. A parser may take its time over keys of a thousand parts, which this bounds. */
const MOST = 100_000;
const DEEPEST = 60;

/**
 * What TOML says, as YAML would: dates are the words that were written, as far as they are dates. `undefined` where it is no TOML,
 * or more of it than anybody writes above an article.
 */
export function tomlFacts(toml: string): Record<string, unknown> | undefined {
  if (toml.length > MOST) return undefined;
  try {
    return plainTable(parse(toml, { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded' }), DEEPEST);
  } catch {
    return undefined; // its errors are for programmers; the receipt has the text
  }
}

/** A table that JSON can say. A key of many parts makes tables in tables that the parser does not count. */
function plainTable(table: object, depth: number): Record<string, unknown> {
  if (depth === 0) throw new RangeError(`Tables stand deeper in each other than ${DEEPEST}.`);
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, plain(value, depth - 1)]));
}

function plain(value: unknown, depth: number): unknown {
  if (value instanceof Date) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, depth));
  return typeof value === 'object' && value !== null ? plainTable(value, depth) : value;
}
