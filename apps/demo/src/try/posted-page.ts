import type { Agent } from '@standfirst/core';
import type { Correction, Corrections } from './correction.js';

/** What was sent with the form of /try. */
export interface PostedPage {
  readonly source: string;
  readonly corrections: Corrections;
  /** The format that it is said to be of; empty where it is to be found out. */
  readonly from: string;
  /** The format in which the article was asked for as a file. */
  readonly fileAs: string | null;
  /** The format in which the article is to be shown. */
  readonly showAs: string | null;
}

/** What the bytes of a posted form say. */
export function readPosted(bytes: Uint8Array): PostedPage {
  const fields = new URLSearchParams(new TextDecoder().decode(bytes));
  const source = (fields.get('page') ?? '').replace(/\r\n?/g, '\n');
  return {
    source,
    corrections: correctionsIn(fields),
    from: fields.get('from') ?? '',
    fileAs: fields.get('as'),
    showAs: fields.get('show'),
  };
}

const MAX_CORRECTIONS = 500;
const MAX_NAME = 100;

function correctionsIn(fields: URLSearchParams): Corrections {
  const corrections = new Map<string, Correction>();
  for (const [field, value] of fields) {
    const name = value.trim().replace(/\s+/g, ' ').slice(0, MAX_NAME);
    if (!field.startsWith('speaker.') || name === '' || corrections.size >= MAX_CORRECTIONS) continue;
    const id = field.slice('speaker.'.length);
    corrections.set(id, { name, kind: KINDS.find((kind) => kind === fields.get(`kind.${id}`)) ?? 'person' });
  }
  return corrections;
}

const KINDS: readonly Agent['kind'][] = ['person', 'organization', 'group', 'unnamed'];
