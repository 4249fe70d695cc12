import { isRecord } from '../../post/serialized/wordpress-block.js';

/** An object of an answer. */
export type Fields = Readonly<Record<string, unknown>>;

/** Characters that JSON can write as escapes and no text may hold. */
const clean = (text: string) => text.toWellFormed().replaceAll('\0', '\u{FFFD}');

/** A text that says something. */
export function text(fields: Fields, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? clean(value) : undefined;
}

/** A number, or a text of figures. */
export function number(fields: Fields, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
}

export function pixels(fields: Fields, name: string): number | undefined {
  const value = Number(Object.hasOwn(fields, name) ? fields[name] : NaN);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

export function object(fields: Fields, name: string): Fields {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return isRecord(value) ? value : {};
}

/** The objects in a list. */
export function objects(fields: Fields, name: string): Fields[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];
}

/** The objects in a list of lists, as `_embedded` has them. */
export function listedObjects(fields: Fields, name: string): Fields[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? (value as unknown[]).flat(2).filter(isRecord) : [];
}

/** A field in the form that an editor sees, or as pages show it: `{ raw?, rendered }`, in older interfaces a text. */
export function written(fields: Fields, name: string): { readonly raw?: string; readonly rendered?: string } {
  const plain = text(fields, name);
  if (plain !== undefined) return { rendered: plain };
  const [raw, rendered] = [text(object(fields, name), 'raw'), text(object(fields, name), 'rendered')];
  return { ...(raw !== undefined && { raw }), ...(rendered !== undefined && { rendered }) };
}
