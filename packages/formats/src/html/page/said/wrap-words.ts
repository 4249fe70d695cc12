import { inlineText, type Inline, type Paragraph } from '@standfirst/core';
import { cutInlines } from './cut-inlines.js';

// French sets a space between its marks and the words; it belongs to the mark.
const OPEN = /^[“„«»「『"][ \u00a0\u202f]?/;
const CLOSE = /[ \u00a0\u202f]?[”“»«」』"]$/;

/** Makes a stretch of a paragraph the words of a quotation; `undefined` where it begins or ends inside something that is one. */
export function wrapWords(
  { children }: Paragraph,
  { start, end }: { readonly start: number; readonly end: number },
  quote: string,
): Inline[] | undefined {
  const words = inlineText(children).slice(start, end);
  const open = OPEN.exec(words)?.[0] ?? '';
  const close = CLOSE.exec(words.slice(open.length))?.[0] ?? '';
  const parts = cutInto(children, [start, start + open.length, end - close.length, end]);
  if (!parts) return undefined;
  const [before = [], , inside = [], , after = []] = parts;
  const marks = { ...(open !== '' && { open }), ...(close !== '' && { close }) };
  return [...before, { type: 'quoted', quote, ...marks, children: inside }, ...after];
}

/** Cuts inlines at offsets that grow. */
function cutInto(inlines: readonly Inline[], offsets: readonly number[]): Inline[][] | undefined {
  const parts: Inline[][] = [];
  let rest = [...inlines];
  let done = 0;
  for (const offset of offsets) {
    const halves = cutInlines(rest, offset - done);
    if (!halves) return undefined;
    parts.push(halves[0]);
    rest = halves[1];
    done = offset;
  }
  return [...parts, rest];
}
