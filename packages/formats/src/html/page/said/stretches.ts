import { blocksText, everyBlock, inlineText, type Block, type Blockquote, type Paragraph } from '@standfirst/core';
import { folded } from '../folded.js';

/** Words of a story that stand as somebody's: between marks, in a block quote, or as a quotation that its markup names. */
export interface QuotedStretch {
  /** Letters alone, to be held against others. */
  readonly letters: string;
  readonly block: Paragraph | Blockquote;
  /** The quotation that they are, as soon as they are one. */
  quote?: string;
  /** Where they stand in the text of a paragraph, marks included. */
  readonly start: number;
  readonly end: number;
}

/** Marks that open, with those that close what they opened. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** Every quoted stretch of a story in its order. A block quote is one. */
export function quotedStretches(blocks: readonly Block[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const inside = new Set<Block>();
  for (const block of everyBlock(blocks)) {
    if (block.type === 'blockquote') {
      for (const one of everyBlock(block.children)) inside.add(one);
      const letters = folded(blocksText(block.children, ' '));
      if (letters !== '')
        found.push({ letters, block, start: 0, end: 0, ...(block.quote !== undefined && { quote: block.quote }) });
    } else if (block.type === 'paragraph' && !inside.has(block)) found.push(...stretchesIn(block));
  }
  return found;
}

function stretchesIn(block: Paragraph): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const add = (start: number, words: string, quote?: string) => {
    const letters = folded(words);
    if (letters !== '')
      found.push({ letters, block, start, end: start + words.length, ...(quote !== undefined && { quote }) });
  };
  const text = inlineText(block.children);
  let at = 0;
  let last = 0;
  for (const inline of block.children) {
    const end = at + inlineText([inline]).length;
    if (inline.type === 'quoted') {
      addMarked(text, last, at, add);
      add(at, text.slice(at, end), inline.quote);
      last = end;
    }
    at = end;
  }
  addMarked(text, last, at, add);
  return found;
}

/** What stands between marks in a part of a text; what is opened and not closed goes on to its end. */
function addMarked(text: string, from: number, to: number, add: (start: number, words: string) => void): void {
  for (let start = from; start < to; start += 1) {
    const closing = PAIRS[text[start]!]; // inside the text
    if (closing === undefined) continue;
    let end = start + 1;
    while (end < to && !closing.includes(text[end]!)) end += 1;
    add(start, text.slice(start, Math.min(to, end + 1)));
    start = end;
  }
}
