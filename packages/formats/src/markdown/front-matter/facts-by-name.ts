/** One thing that front matter says. */
export interface Fact {
  /** As it stands there: `params.publishDate`. */
  readonly path: string;
  readonly value: unknown;
}

type Facts = Readonly<Record<string, unknown>>;

/** Where site generators put fields that they have no name for (Hugo, Zola). What stands beside them comes first. */
const GROUPS = new Set(['params', 'extra', 'taxonomies']);

export const isRecord = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that front matter says, by names in which `publishDate`, `publish_date` and `publish-date` are one. */
export function factsByName(facts: Facts): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  const add = (key: string, path: string, value: unknown) => {
    if (value === undefined || value === null || value === '') return;
    const name = key.toLowerCase().replace(/[-_]/g, '');
    found.set(name, [...(found.get(name) ?? []), { path, value }]);
  };
  const groups: (readonly [string, Facts])[] = [];
  for (const [key, value] of Object.entries(facts)) {
    if (GROUPS.has(key) && isRecord(value)) groups.push([key, value]);
    else add(key, key, value);
  }
  for (const [group, inner] of groups)
    for (const [key, value] of Object.entries(inner)) add(key, `${group}.${key}`, value);
  return found;
}
