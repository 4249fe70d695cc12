import type { Stretch } from '../../receipt.js';

/** A field at the start of a line; what belongs to one is indented, or an item of a list. */
const FIELD = /^(?:"([^"\\\n]{1,200})"|'([^'\n]{1,200})'|([^\s#'"\-?&*!|>%@`{[\n][^\n]{0,200}?)) ?:(?=\s|$)/gm;

/** Where a field with this value stands in the source; `undefined` where what stands there is not the value alone. */
export type FieldPlaces = (key: string, value: unknown) => Stretch | undefined;

/** The places of fields in front matter that begins at an offset of its source. */
export function fieldPlaces(yaml: string, offset: number): FieldPlaces {
  return (key, said) => {
    const fields = [...yaml.matchAll(FIELD)];
    const index = fields.findIndex(([, double, single, bare]) => (double ?? single ?? bare) === key);
    const field = fields[index];
    if (!field) return undefined;
    const from = field.index + field[0].length;
    const value = yaml.slice(from, fields[index + 1]?.index);
    if (lettersOf(value) !== lettersOf(JSON.stringify(said))) return undefined;
    const start = offset + from + value.length - value.trimStart().length;
    return { start, end: start + value.trim().length };
  };
}

/** Letters and figures alone, without what marks and escapes them. */
const lettersOf = (text: string): string =>
  text.replace(/\\(?:u[\da-f]{4}|x[\da-f]{2}|.)/gi, ' ').replace(/[^\p{L}\p{N}]/gu, '');
