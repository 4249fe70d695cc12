import { parseFragment } from 'parse5';
import type { Span } from './html-tree.js';

const REFERENCE = /&(?:#x[0-9a-f]+|#[0-9]+|[a-z][a-z0-9]{1,31});?/iy;
const MARKUP = /<(?:\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|!--[^]*?-->|[!?/][^>]*>)/iy;

/**
 * Where the characters `from` to `to` of a text stand in the source, if the text begins at `start`. The source is read along:
 * a character reference (`&amp;`) counts as what it means, and markup that left no element (`</nonsense>`) is stepped over.
 * `undefined` where source and text do not say the same, since a wrong place is worse than none.
 */
export function placeInText(source: string, start: number, text: string, from: number, to: number): Span | undefined {
  if (start < 0 || from < 0 || from >= to) return undefined;
  // The line end behind `<pre>` is in the source alone.
  return along(source, start, text, from, to) ?? along(source, start + lineEnd(source, start), text, from, to);
}

function along(source: string, start: number, text: string, from: number, to: number): Span | undefined {
  let begin = -1;
  for (let [at, index] = [start, 0]; index < to;) {
    const [ofSource, ofText] = step(source, at, text, index);
    if (ofSource === 0) return undefined;
    if (begin < 0 && index + ofText > from) begin = at;
    at += ofSource;
    index += ofText;
    if (index >= to && begin >= 0) return { start: begin, end: at };
  }
  return undefined;
}

/** How many characters of the source are how many of the text here; none of the source where they differ. */
function step(source: string, at: number, text: string, index: number): readonly [number, number] {
  const character = source[at];
  if (character === '&') {
    const written = match(REFERENCE, source, at);
    const [length, meant] = written === '' ? [0, ''] : decoded(written);
    if (meant !== '' && text.startsWith(meant, index)) return [length, meant.length];
  }
  if (character === '<') {
    const markup = match(MARKUP, source, at);
    if (markup !== '' && !text.startsWith(markup, index)) return [markup.length, 0];
  }
  if (character === '\r' && text[index] === '\n') return [lineEnd(source, at), 1];
  return character !== undefined && character === text[index] ? [1, 1] : [0, 0];
}

function match(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** How much of a reference is one, and what it means: of `&ampere` it is `&amp` alone. */
function decoded(written: string): readonly [number, string] {
  const [node] = parseFragment(written).childNodes;
  const meant = node && 'value' in node ? node.value : '';
  let same = 0;
  while (same < meant.length - 1 && written.at(-1 - same) === meant.at(-1 - same)) same += 1;
  return [written.length - same, meant.slice(0, meant.length - same)];
}

const lineEnd = (source: string, at: number): number =>
  source.startsWith('\r\n', at) ? 2 : source[at] === '\r' || source[at] === '\n' ? 1 : 0;
