import type { Stretch } from '../../receipt.js';

/** A field at the start of a line; what belongs to one is indented, or an item of a list. */
const FIELD = /^(?:"([^"\\\n]{1,200})"|'([^'\n]{1,200})'|([^\s#'"\-?&*!|>%@`{[\n][^\n]{0,200}?)) ?:(?=\s|$)/gm;

/** Where the value of a field stands in front matter that begins at an offset of its source. */
export function fieldPlaces(yaml: string, offset: number): (key: string) => Stretch | undefined {
  return (key) => {
    const fields = [...yaml.matchAll(FIELD)];
    const index = fields.findIndex(([, double, single, bare]) => (double ?? single ?? bare) === key);
    const field = fields[index];
    if (!field) return undefined;
    const from = field.index + field[0].length;
    const value = yaml.slice(from, fields[index + 1]?.index);
    const start = offset + from + value.length - value.trimStart().length;
    return { start, end: start + value.trim().length };
  };
}
