import { safeUrl } from '@standfirst/core';
import { isOwn } from './head/own-head.js';
import { isRecord } from './portable-node.js';

/** Fields that components of others link to, load or frame as they are. */
const ADDRESS = /^(?:[a-z]*url|href|src|cite|poster|image|icon|avatar|link)$/i;
const UNSAFE = '_unsafe';

/**
 * Sets an address that no page may open apart, under a name that no component knows (`url_unsafe`): whoever draws Portable
 * Text trusts it, and the article must come back whole all the same. For `JSON.stringify`.
 */
export const setApart = (_: string, value: unknown): unknown =>
  isRecord(value) && Object.entries(value).some(isUnsafe)
    ? Object.fromEntries(
        Object.entries(value).map((entry) => (isUnsafe(entry) ? [entry[0] + UNSAFE, entry[1]] : entry)),
      )
    : value;

/** Puts such addresses back to where they were, in a document of this format's own. */
export function putBack(value: unknown): unknown {
  if (!isRecord(value) || !isOwn(value)) return value;
  const text = JSON.stringify(value);
  return text.includes(`${UNSAFE}":`) ? JSON.parse(text, named) : value;
}

const isUnsafe = ([name, value]: readonly [string, unknown]): boolean =>
  typeof value === 'string' && ADDRESS.test(name) && safeUrl(value) === null;

const named = (_: string, value: unknown): unknown =>
  isRecord(value) && Object.keys(value).some((name) => name.endsWith(UNSAFE))
    ? Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name.endsWith(UNSAFE) ? name.slice(0, -UNSAFE.length) : name,
          inner,
        ]),
      )
    : value;
