import { jsonPlaces } from '../../json-places.js';
import type { Stretch } from '../../receipt.js';
import { isRecord } from './facts-by-name.js';

/** Where a field with this value stands in the source; `undefined` where what stands there is not the value alone. */
export type FieldPlaces = (path: string, value: unknown) => Stretch | undefined;

/** A line that begins a field, and where its value begins. */
interface FieldLine {
  readonly path: string | undefined;
  readonly start: number;
  readonly from: number;
}

/** A field at the start of a line; what belongs to one is indented, or an item of a list. */
const YAML = /^(?:"([^"\\\n]{1,200})"|'([^'\n]{1,200})'|([^\s#'"\-?&*!|>%@`{[\n][^\n]{0,200}?)) ?:(?=\s|$)/gm;
/** A field, or the head of a table, to which the fields below belong. */
const TOML =
  /^[ \t]{0,20}(?:\[\[?([\w.-]{1,200})\]|(?:"([^"\\\n]{1,200})"|'([^'\n]{1,200})'|([\w.-]{1,200}))[ \t]{0,20}=)/gm;

/** The places of fields in YAML that begins at an offset of its source. */
export const yamlPlaces = (yaml: string, offset: number): FieldPlaces =>
  placesOf(yaml, offset, () =>
    [...yaml.matchAll(YAML)].map(({ 0: whole, 1: double, 2: single, 3: bare, index }) => ({
      path: double ?? single ?? bare,
      start: index,
      from: index + whole.length,
    })),
  );

/** The same of TOML, with the names of tables: `params.author`. */
export const tomlPlaces = (toml: string, offset: number): FieldPlaces =>
  placesOf(toml, offset, () => {
    let table = '';
    return [...toml.matchAll(TOML)].map(({ 0: whole, 1: head, 2: double, 3: single, 4: bare, index }) => {
      if (head !== undefined) table = `${head}.`;
      const path = head === undefined ? `${table}${double ?? single ?? bare}` : undefined;
      return { path, start: index, from: index + whole.length };
    });
  });

/** The same of JSON: names of fields inside others are behind a full stop. */
export function jsonFieldPlaces(json: string, offset: number, facts: object): FieldPlaces {
  const places = jsonPlaces(json, facts);
  return (path) => {
    const [name, inner] = path.includes('.') ? splitPath(path) : [path, undefined];
    const owner: unknown = inner === undefined ? facts : Object.entries(facts).find(([key]) => key === name)?.[1];
    const found = isRecord(owner) ? places.field(owner, inner ?? name) : undefined;
    return found && { start: offset + found.start, end: offset + found.end };
  };
}

const splitPath = (path: string) => [path.slice(0, path.indexOf('.')), path.slice(path.indexOf('.') + 1)] as const;

function placesOf(text: string, offset: number, read: () => FieldLine[]): FieldPlaces {
  let lines: FieldLine[] | undefined;
  return (path, said) => {
    lines ??= read();
    const index = lines.findIndex((line) => line.path === path);
    const line = lines[index];
    if (!line) return undefined;
    const value = text.slice(line.from, lines[index + 1]?.start);
    if (lettersOf(value) !== lettersOf(JSON.stringify(said))) return undefined;
    const start = offset + line.from + value.length - value.trimStart().length;
    return { start, end: start + value.trim().length };
  };
}

/** Letters and figures alone, without what marks and escapes them. */
const lettersOf = (text: string): string =>
  text.replace(/\\(?:u[\da-f]{4}|x[\da-f]{2}|.)/gi, ' ').replace(/[^\p{L}\p{N}]/gu, '');
