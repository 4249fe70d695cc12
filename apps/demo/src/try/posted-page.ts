import { MAX_BODY_BYTES } from '@standfirst/comments/http';
import type { Agent } from '@standfirst/core';
import type { Correction, Corrections } from './correction.js';

/** What was sent with the form of /try. */
export interface PostedPage {
  readonly source: string;
  readonly corrections: Corrections;
  /** Whether the article was asked for as a file. */
  readonly asFile: boolean;
  /** More was sent than is read; `source` is the beginning. */
  readonly tooLarge: boolean;
}

/**
 * Whether a post comes from a page of ours, or from where a browser would name nobody. `Sec-Fetch-Site` decides where it is
 * sent, since no page can forge it.
 */
export function isForeign(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isListed = origin !== null && origins.includes(origin);
  if (site !== null) return site !== 'same-origin' && site !== 'none' && !isListed;
  return origin !== null && origin !== 'null' && !isListed;
}

/** Whether the body is a form in UTF-8 that nothing has to unpack. */
export function isForm(headers: Headers): boolean {
  const type = (headers.get('content-type') ?? '').toLowerCase().replace(/\s/g, '');
  const encoding = (headers.get('content-encoding') ?? 'identity').toLowerCase();
  return /^application\/x-www-form-urlencoded(;charset="?utf-8"?)?$/.test(type) && encoding === 'identity';
}

/** Reads at most as much as a comment may have; counted while it is read, whatever length was declared. */
export async function readPosted(request: Request): Promise<PostedPage> {
  const reader = request.body?.getReader();
  const decoder = new TextDecoder();
  let sent = '';
  let length = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    const room = MAX_BODY_BYTES - length;
    length += part.value.byteLength;
    sent += decoder.decode(part.value.subarray(0, Math.max(0, room)), { stream: true });
    if (length > MAX_BODY_BYTES) break;
  }
  const tooLarge = length > MAX_BODY_BYTES;
  // A percent sign that the cut has left without its digits would be read as a letter.
  const fields = new URLSearchParams(tooLarge ? sent.replace(/%[0-9a-f]?$/i, '') : sent);
  const source = (fields.get('page') ?? '').replace(/\r\n?/g, '\n');
  return { source, corrections: correctionsIn(fields), asFile: fields.get('as') === 'json', tooLarge };
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
