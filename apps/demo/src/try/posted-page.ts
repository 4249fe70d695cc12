import type { Agent } from '@standfirst/core';
import type { Correction, Corrections } from './correction.js';

/** What was sent with the form of /try. */
export interface PostedPage {
  readonly source: string;
  readonly corrections: Corrections;
  /** Whether the article was asked for as a file. */
  readonly asFile: boolean;
}

/** What the bytes of a posted form say. */
export function readPosted(bytes: Uint8Array): PostedPage {
  const fields = new URLSearchParams(new TextDecoder().decode(bytes));
  const source = (fields.get('page') ?? '').replace(/\r\n?/g, '\n');
  return { source, corrections: correctionsIn(fields), asFile: fields.get('as') === 'json' };
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
