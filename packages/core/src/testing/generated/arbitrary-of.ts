import fc from 'fast-check';
import type * as v from 'valibot';

type Schema = v.GenericSchema<unknown, unknown>;

/** What a schema looks like from inside, as far as values are made from it. */
interface SchemaParts {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string | number)[];
  readonly literal?: unknown;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly getter?: (input: unknown) => Schema;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Values for the fields and schemas that say less than they mean: an id is a key of some table, a text is words. */
export interface Meanings {
  /** Asked before a schema is looked into; `undefined`: make it from the schema. */
  readonly of: (schema: Schema, field: string, depth: number) => fc.Arbitrary<unknown> | undefined;
}

/** How deep nodes stand in each other, counted in nodes. */
const MAX_DEPTH = 3;
/** An optional field stands in one object of so many. */
const RARITY = 6;

/** Made once for each place: nodes inside each other would be made anew for each value. */
const made = new WeakMap<Meanings, Map<Schema, Map<string, fc.Arbitrary<unknown>>>>();

/** Values that a schema takes, made from the schema itself: a new field or kind is generated without a line here. */
export function arbitraryOf(schema: Schema, meanings: Meanings, field = '', depth = 0): fc.Arbitrary<unknown> {
  const bySchema = made.get(meanings) ?? new Map<Schema, Map<string, fc.Arbitrary<unknown>>>();
  made.set(meanings, bySchema);
  const byPlace = bySchema.get(schema) ?? new Map<string, fc.Arbitrary<unknown>>();
  bySchema.set(schema, byPlace);
  const place = `${depth} ${field}`;
  const found = byPlace.get(place) ?? newArbitrary(schema, meanings, field, depth);
  byPlace.set(place, found);
  return found;
}

function newArbitrary(schema: Schema, meanings: Meanings, field: string, depth: number): fc.Arbitrary<unknown> {
  const meant = meanings.of(schema, field, depth);
  if (meant) return meant;
  const parts = schema as unknown as SchemaParts; // every schema of valibot has these of its type
  const inner = (one: Schema, name = field) => arbitraryOf(one, meanings, name, depth);
  switch (parts.type) {
    case 'object':
      return objects(parts.entries ?? {}, inner);
    case 'literal':
      return fc.constant(parts.literal);
    case 'picklist':
      return fc.constantFrom(...(parts.options ?? []));
    case 'array':
      return lists(parts.item!, inner(parts.item!));
    case 'record':
      return fc.dictionary(fc.constantFrom('desk', 'slot'), inner(parts.value!), {
        minKeys: 1,
        maxKeys: 2,
        noNullPrototype: true,
      });
    case 'union':
    case 'variant':
      return fc.oneof(...(parts.options ?? []).map((option) => inner(option as Schema)));
    case 'lazy':
      return depth >= MAX_DEPTH
        ? arbitraryOf(leafOf(parts.getter!(undefined)), meanings, field, depth)
        : fc.constant(null).chain(() => arbitraryOf(parts.getter!(undefined), meanings, field, depth + 1));
    case 'exact_optional':
      return inner(parts.wrapped!);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbers(parts);
    case 'unknown':
      return fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom('north', 'south'));
    default:
      throw new Error(
        `No value can be made for the schema "${parts.type}" of the field "${field}". Articles would lack it. Teach arbitraryOf the schema, or give it a meaning.`,
      );
  }
}

/** At the deepest level nodes that hold no others. */
function leafOf(union: Schema): Schema {
  const { options = [] } = union as unknown as SchemaParts;
  const isLeaf = (option: Schema | string | number) => {
    const { type } = (option as unknown as SchemaParts).entries ?? {};
    return ['text', 'paragraph'].includes(String((type as unknown as SchemaParts | undefined)?.literal));
  };
  return (options.find(isLeaf) ?? union) as Schema; // kinds are objects
}

function objects(
  entries: Readonly<Record<string, Schema>>,
  inner: (schema: Schema, field: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const fields = Object.entries(entries).map(([field, schema]) => {
    const value = inner(schema, field);
    const isOptional = (schema as unknown as SchemaParts).type === 'exact_optional';
    const often = { weight: RARITY - 1, arbitrary: fc.constant(undefined) };
    return [field, isOptional ? fc.oneof(often, { weight: 1, arbitrary: value }) : value] as const;
  });
  return fc
    .record(Object.fromEntries(fields))
    .map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)));
}

/** Names and words of a list stand once in it; those that are chosen from a few keep their order. */
function lists(item: Schema, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { type, options = [] } = item as unknown as SchemaParts;
  if (type === 'picklist') return fc.subarray([...options], { minLength: 1 });
  const size = { minLength: 1, maxLength: 3 };
  return type === 'string' ? fc.uniqueArray(value, size) : fc.array(value, size);
}

function numbers({ pipe = [] }: SchemaParts): fc.Arbitrary<number> {
  const bound = (type: string, otherwise: number) =>
    Number(pipe.find((action) => action.type === type)?.requirement ?? otherwise);
  const [min, max] = [bound('min_value', 0), bound('max_value', 2000)];
  return pipe.some(({ type }) => type === 'integer')
    ? fc.integer({ min, max })
    : fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4);
}
