/** Any object of a Portable Text document: a block, a span, a mark definition, something of the publisher's own. */
export interface PortableNode {
  readonly _type: string;
  readonly _key?: unknown;
  readonly [field: string]: unknown;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNode = (value: unknown): value is PortableNode => isRecord(value) && typeof value['_type'] === 'string';

/** A text that says something; an empty one is what editors leave in a field that nobody filled in. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The first of these fields that says something. */
export function firstText(node: Readonly<Record<string, unknown>>, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const text = textOf(node[field]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A name that the model takes for an id: the `_key` of most documents is one. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 && !/\s/.test(value);
