import type { PlaceIn, Stretch } from './receipt.js';

/** Where the values of JSON text stand in it, by the object or list that holds them in the parsed value. */
export interface JsonPlaces {
  /** Where an object or a list stands. */
  of(value: object): Stretch | undefined;
  /** Where a field of an object stands, or an item of a list; of a text without its quotation marks, unless nothing is between them. */
  field(owner: object, name: string | number): Stretch | undefined;
  /** Turns offsets in a text of a field into places. */
  inText(owner: object, name: string | number): PlaceIn;
}

interface Scanned extends Stretch {
  readonly inside?: Map<string, Scanned>;
}

/** The places in a text by the value that `JSON.parse` made of it. The text is looked through at the first question, and only then. */
export function jsonPlaces(text: string, value: unknown): JsonPlaces {
  let known: Map<object, Scanned> | undefined;
  const scanned = (owner: object) => (known ??= paired(value, scan(text))).get(owner);
  const raw = (owner: object, name: string | number) => scanned(owner)?.inside?.get(String(name));
  const isText = ({ start }: Stretch) => text[start] === '"';
  const field = (owner: object, name: string | number) => {
    const found = raw(owner, name);
    if (!found) return undefined;
    const { start, end } = found;
    return isText(found) && end > start + 2 ? { start: start + 1, end: end - 1 } : { start, end };
  };
  return {
    of(value) {
      const found = scanned(value);
      return found && { start: found.start, end: found.end };
    },
    field,
    inText: (owner, name) => (from, to) => {
      const found = raw(owner, name);
      if (!found || !isText(found)) return undefined;
      const [start, end] = [unescapedOffset(text, found, from), unescapedOffset(text, found, to)];
      return end === undefined || start === undefined || end >= found.end ? undefined : { start, end };
    },
  };
}

/** Where the sign of a number in a JSON string stands in the text. */
function unescapedOffset(text: string, { start, end }: Stretch, wanted: number): number | undefined {
  let at = start + 1;
  for (let index = 0; index < wanted && at < end; index += 1)
    at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return at < end ? at : undefined;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gs;

/** In a text of more values than that none has a place, since each takes memory. */
const MOST_VALUES = 100_000;

/** The values of valid JSON, without recursion: no depth of input may exhaust the stack. */
function scan(text: string): Scanned | undefined {
  let count = 0;
  const open: { readonly value: Scanned & { end: number }; readonly isList: boolean; key: string | undefined }[] = [];
  let root: Scanned | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (token === ':' || token === ',' || token === '\u{FEFF}') continue;
    if (token === '}' || token === ']') {
      const closed = open.pop();
      if (closed) closed.value.end = index + 1;
      continue;
    }
    if (around && !around.isList && around.key === undefined) {
      around.key = JSON.parse(token) as string; // before a colon stands a string
      continue;
    }
    const isOpen = token === '{' || token === '[';
    const value = { start: index, end: index + token.length, ...(isOpen && { inside: new Map<string, Scanned>() }) };
    root ??= value;
    if (++count > MOST_VALUES) return undefined;
    const inside = around?.value.inside;
    if (inside) inside.set(around.isList ? String(inside.size) : (around.key ?? ''), value);
    if (around) around.key = undefined;
    if (isOpen) open.push({ value, isList: token === '[', key: undefined });
  }
  return root;
}

/** Each object and list of the value with its place. */
function paired(value: unknown, root: Scanned | undefined): Map<object, Scanned> {
  const pairs = new Map<object, Scanned>();
  const waiting: [unknown, Scanned | undefined][] = [[value, root]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [found, place] = next;
    if (typeof found !== 'object' || found === null || !place?.inside) continue;
    pairs.set(found, place);
    for (const [key, inner] of Object.entries(found))
      if (typeof inner === 'object') waiting.push([inner, place.inside.get(key)]);
  }
  return pairs;
}
