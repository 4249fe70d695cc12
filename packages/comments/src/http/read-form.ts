import type { FieldIssue, SubmissionField, SubmissionValues } from '@standfirst/core';

export const MAX_FIELDS = 100;

/** A form as it came: text by name, and the fields that were not UTF-8. */
export interface SentForm {
  readonly values: SubmissionValues;
  readonly issues: readonly FieldIssue[];
}

const FIELDS: readonly SubmissionField[] = [
  'name',
  'email',
  'url',
  'body',
  'parentId',
  'about',
  'idempotencyKey',
  'subject',
];

/**
 * Reads `application/x-www-form-urlencoded` (https://url.spec.whatwg.org/#urlencoded-parsing), but tells bytes that are not
 * UTF-8 instead of replacing them. Of a field that was sent twice the first counts; unknown names are dropped.
 *
 * @returns `null` for more than `MAX_FIELDS` fields
 */
export function readForm(bytes: Uint8Array): SentForm | null {
  const fields = readFields(bytes, FIELDS);
  if (fields === null) return null;
  const issues = fields.broken.map((field) => ({ field, code: 'malformed-unicode' as const }));
  return { values: fields.values, issues };
}

/** The fields with these names, and those of them that were not UTF-8. */
export function readFields<Field extends string>(
  bytes: Uint8Array,
  fields: readonly Field[],
): { readonly values: Partial<Record<Field, string>>; readonly broken: readonly Field[] } | null {
  // One sign for each byte: what the bytes mean is decided field by field.
  const pairs = Buffer.from(bytes)
    .toString('latin1')
    .split('&', MAX_FIELDS + 1);
  if (pairs.length > MAX_FIELDS) return null;
  const values: Partial<Record<Field, string>> = {};
  const broken: Field[] = [];
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decodeComponent(equals < 0 ? pair : pair.slice(0, equals)).text;
    const field = fields.find((known) => known === name);
    if (field === undefined || values[field] !== undefined) continue;
    const { text, isUtf8 } = decodeComponent(equals < 0 ? '' : pair.slice(equals + 1));
    values[field] = text;
    if (!isUtf8) broken.push(field);
  }
  return { values, broken };
}

function decodeComponent(component: string): { text: string; isUtf8: boolean } {
  const raw = component
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: bytes.toString('utf8'), isUtf8: false };
  }
}
