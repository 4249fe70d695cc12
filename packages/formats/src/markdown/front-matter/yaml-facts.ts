import { load } from 'js-yaml';

/** Ours has a line for each quotation, so that it may be long. */
const MOST = 2_000_000;
const DEEPEST = 60;

/** What YAML says. `undefined` where it is none, no table, or more of it than anybody writes above an article. */
export function yamlFacts(yaml: string): Record<string, unknown> | undefined {
  if (yaml.length > MOST) return undefined;
  let value: unknown;
  try {
    // Its schema has no dates: they stay the words that were written. Names that refer to each other could grow without end.
    value = load(yaml, { maxDepth: DEEPEST, maxAliases: 0 });
  } catch {
    return undefined; // its errors are many and for programmers; the receipt has the text
  }
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined; // keys of YAML are made strings
}
