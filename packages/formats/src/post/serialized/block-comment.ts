import { isRecord } from './wordpress-block.js';

/** A comment that opens or closes a block, or is one. */
export interface BlockComment {
  readonly sort: 'open' | 'close' | 'whole';
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Its JSON could not be read, or holds more than any editor writes. */
  readonly isBroken: boolean;
  readonly start: number;
  readonly end: number;
}

const HEAD = /^<!--\s+(\/?)wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)/;
/** Names are shorter than that. */
const LONGEST_HEAD = 300;
/** JSON written by hand may hold the end of a comment, which that of editors never does; so many are tried. */
const TRIES = 4;
const MAX_DEPTH = 60;

/**
 * The comments of blocks in the order of the content; other comments are none. One reaches no further than the next
 * beginning of a comment, so that each character is looked at once.
 */
export function* blockComments(content: string): Generator<BlockComment> {
  let start = content.indexOf('<!--');
  while (start >= 0) {
    const next = content.indexOf('<!--', start + 4);
    const head = HEAD.exec(content.slice(start, Math.min(start + LONGEST_HEAD, next < 0 ? Infinity : next)));
    const from = start + (head?.[0].length ?? 0);
    if (head && /^(?:\s|\/?-->)/.test(content.slice(from, from + 4))) {
      const inside = content.slice(from, next < 0 ? undefined : next);
      const found = commentOf(inside, head[2] ?? '', head[1] === '/');
      if (found) yield { ...found, start, end: from + found.end };
    }
    start = next;
  }
}

/** The comment whose name stands before `inside`; its end counts from there. */
function commentOf(inside: string, short: string, closes: boolean): Omit<BlockComment, 'start'> | undefined {
  const name = short.includes('/') ? short : `core/${short}`;
  let first: Omit<BlockComment, 'start'> | undefined;
  let close = inside.indexOf('-->');
  for (let tries = 0; tries < TRIES && close >= 0; tries += 1, close = inside.indexOf('-->', close + 3)) {
    const words = inside.slice(0, close).trim();
    const isWhole = !closes && words.endsWith('/');
    const json = isWhole ? words.slice(0, -1).trimEnd() : words;
    const attributes = closes || json === '' ? {} : attributesIn(json);
    const sort = closes ? 'close' : isWhole ? 'whole' : 'open';
    const comment = { sort, name, attributes: attributes ?? {}, isBroken: !attributes, end: close + 3 } as const;
    if (attributes) return comment;
    first ??= comment;
    if (!json.startsWith('{')) break;
  }
  return first;
}

function attributesIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) && isShallow(value) ? value : undefined;
  } catch {
    return undefined; // the parser has no other way to say no
  }
}

/** Says whether a value nests no deeper than is written by hand; goes no deeper itself. */
function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < MAX_DEPTH && Object.values(value).every((inner) => isShallow(inner, depth + 1));
}
