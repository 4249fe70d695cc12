/** A line of the source that is not blank, trimmed. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lines of one group have no blank line between them. */
  readonly group: number;
  /** It starts further in than the page's edge, as the first line of a paragraph may. */
  readonly indented: boolean;
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** White space that `trim` does not know: zero-width characters that pages use as spacers. */
const INVISIBLE = new Set(['\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad']);

/** The lines of a text that hold something, each with its place; any number of blank lines starts a new group. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let group = 0;
  const add = (from: number, to: number) => {
    const [start, end] = trimmed(source, from, to);
    if (start < end) lines.push({ text: source.slice(start, end), start, end, group, indented: start > from });
    else group += 1;
  };
  let from = 0;
  for (const found of source.matchAll(LINE_END)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, source.length);
  return lines;
}

function trimmed(source: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && isBlank(source.charAt(start))) start += 1;
  while (end > start && isBlank(source.charAt(end - 1))) end -= 1;
  return [start, end];
}

const isBlank = (character: string) => character.trim() === '' || INVISIBLE.has(character);
