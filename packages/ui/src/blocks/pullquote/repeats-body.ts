import {
  blocksText,
  everyBlock,
  everyInline,
  fragments,
  inlineText,
  type Block,
  type Pullquote,
  type Tables,
} from '@standfirst/core';

/**
 * Says whether a pull quote only repeats what a reader meets in the body: what it is `of` is there, and every piece of
 * its words, between marks of omission, is found in it. A pull quote with a link is never called a repetition.
 */
export function repeatsBody(
  { of, children, attribution = [] }: Pullquote,
  body: readonly Block[],
  tables: Tables,
): boolean {
  if (of === undefined) return false;
  const inlines = [...everyInline([...children, ...attribution])];
  if (inlines.some(({ type }) => type === 'link' || type === 'noteRef')) return false;
  const words = wordsOf(of, body, tables);
  const pieces = inlineText(children)
    .split(/\[?(?:…|\.\.\.)\]?/)
    .map(folded)
    .filter(Boolean);
  return words !== undefined && pieces.length > 0 && pieces.every((piece) => words.includes(piece));
}

function wordsOf(of: string, body: readonly Block[], { quotes = {} }: Tables): string | undefined {
  if (Object.hasOwn(quotes, of)) return folded(fragments(body, of).join(' '));
  for (const block of everyBlock(body))
    if (block.id === of && block.type !== 'pullquote') return folded(blocksText([block]));
  return undefined;
}

/** Letters and numbers alone: marks and spaces are set anew in a pull quote. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
