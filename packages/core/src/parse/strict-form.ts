import { articleShape } from '../article/article.js';
import { anyBlock } from '../blocks/any-block.js';
import { blockDefinition } from '../blocks/index.js';
import { anyInline } from '../inlines/any-inline.js';
import { inlineDefinition } from '../inlines/index.js';
import type { ParseProblem } from './parse-problem.js';
import { dottedPath } from './parse-problem.js';

/** What happens to a block or inline of a kind that this version does not know. */
export type UnknownKinds = 'preserve' | 'strict' | 'drop';

/** A place as the place around it and its key there: most are never told, so none is written out before. */
type Path = { readonly around: Path; readonly key: string | number } | undefined;
type Fields = Record<string, unknown>;

/** The loose forms of the input made strict, before the schema checks it; `warnings` and `problems` say what was met. */
export function strictForm(
  input: Fields,
  unknownKinds: UnknownKinds,
  warnings: ParseProblem[],
  problems: ParseProblem[],
): Fields {
  const warn = (code: string, path: Path, message: string) =>
    warnings.push({ code, path: dottedPath(keysOf(path)), message });

  function article(): Fields {
    const known = keep(input, articleShape.entries, undefined);
    for (const field of ['headline', 'standfirst']) known[field] = inlines(known[field], below(undefined, field));
    known['body'] = blocks(known['body'], below(undefined, 'body'));
    known['notes'] = each(known['notes'], (note, id) => inlines(note, below(below(undefined, 'notes'), id)));
    known['quotes'] = each(known['quotes'], (quote, id) =>
      withWords(quote, 'attribution', below(below(undefined, 'quotes'), id)),
    );
    known['corrections'] = each(known['corrections'], (correction, at) =>
      withWords(correction, 'children', below(below(undefined, 'corrections'), at)),
    );
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  }

  /** A row of a table whose field of words may be a plain string. */
  const withWords = (row: unknown, field: string, path: Path): unknown =>
    isFields(row) && row[field] !== undefined ? { ...row, [field]: inlines(row[field], below(path, field)) } : row;

  function blocks(value: unknown, path: Path): unknown {
    if (!Array.isArray(value)) return value;
    return value.flatMap((item, index) => node(item, below(path, index), 'block'));
  }

  /** Words may be given as a plain string. */
  function inlines(value: unknown, path: Path): unknown {
    if (typeof value === 'string') return value === '' ? [] : [{ type: 'text', value }];
    if (!Array.isArray(value)) return value;
    return value.flatMap((item, index) =>
      typeof item === 'string' ? [{ type: 'text', value: item }] : node(item, below(path, index), 'inline'),
    );
  }

  function node(value: unknown, path: Path, sort: 'block' | 'inline'): unknown[] {
    if (!isFields(value) || typeof value['type'] !== 'string') return [value];
    const type = value['type'];
    const definition = sort === 'block' ? blockDefinition(type) : inlineDefinition(type);
    if (!definition) return unknown(value, type, path, sort);
    const fields = keep(value, definition.schema.entries, path);
    for (const [field, of] of Object.entries<'blocks' | 'inlines' | undefined>(definition.holds)) {
      if (fields[field] !== undefined && of)
        fields[field] = nested(fields[field], of, below(path, field), listsAround(definition.schema.entries[field]));
    }
    if (sort === 'block') fields['id'] ??= PLACEHOLDER;
    return [fields];
  }

  /** Some fields are lists of lists: the items of a list, the cells of a table. */
  function nested(value: unknown, of: 'blocks' | 'inlines', path: Path, depth: number): unknown {
    if (depth > 0)
      return Array.isArray(value) ? value.map((item, index) => nested(item, of, below(path, index), depth - 1)) : value;
    return of === 'blocks' ? blocks(value, path) : inlines(value, path);
  }

  function unknown(value: Fields, type: string, path: Path, sort: 'block' | 'inline'): unknown[] {
    const message = `No ${sort} kind is called "${type}".`;
    if (unknownKinds === 'strict') {
      problems.push({
        code: 'unknown-type',
        path: dottedPath(keysOf(below(path, 'type'))),
        message: `${message} Strict reading takes known kinds only.`,
      });
      return [];
    }
    const kept = unknownKinds === 'preserve';
    warn(
      'unknown-type',
      path,
      `${message} ${kept ? 'It was kept as it is; readers see its known content alone.' : 'It was left out.'}`,
    );
    if (!kept) return [];
    if (sort === 'inline') {
      const children = inlines(value['children'] ?? value['value'] ?? [], below(path, 'children'));
      return [
        { type: 'unknownInline', originalType: type, raw: value, children: Array.isArray(children) ? children : [] },
      ];
    }
    const id = typeof value['id'] === 'string' && value['id'] !== '' ? value['id'] : PLACEHOLDER;
    return [{ type: 'unknown', id, originalType: type, raw: value }];
  }

  /** Only fields that the model knows; the others are dropped with a warning. */
  function keep(value: Fields, entries: Readonly<Record<string, unknown>>, path: Path): Fields {
    const kept: Fields = {};
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(entries, key)) kept[key] = value[key];
      else warn('unknown-field', below(path, key), 'The model has no field of this name; it was left out.');
    }
    return kept;
  }

  return article();
}

const below = (around: Path, key: string | number): Path => ({ around, key });

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let place = path; place; place = place.around) keys.unshift(place.key);
  return keys;
}

/** Stands for an id that is to be derived; holds a character that no real id may have been given by hand. */
export const PLACEHOLDER = '\u{10FFFD}';

/** How many lists stand around the nodes of a field, by its schema: one for the items of a list, two for the rows of a table. */
function listsAround(schema: unknown): number {
  const { wrapped, item } = schema as { wrapped?: unknown; item?: unknown }; // an optional wraps, an array has items
  if (wrapped) return listsAround(wrapped);
  return item === undefined || item === anyBlock || item === anyInline ? 0 : 1 + listsAround(item);
}

/** Each value of a table or list, replaced; anything else as it is, for the schema to refuse. */
function each(table: unknown, replace: (value: unknown, key: string | number) => unknown): unknown {
  if (Array.isArray(table)) return table.map(replace);
  return isFields(table)
    ? Object.fromEntries(Object.entries(table).map(([key, value]) => [key, replace(value, key)]))
    : table;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
