import type { MarkedSpan } from '../marks/marked-span.js';
import type { Span } from '../span.js';
import type { Token } from './token.js';

/** A word with its inner apostrophes, hyphens and stops ("al-Amr", "U.S", "4,000"), or one other character. */
const piece = /[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}@#$£€]*(?:[.'’\-&][\p{L}\p{N}]+|,\d{3}(?!\d))*|--|\S/gu;

/** Cuts a paragraph into tokens; each outer stretch between marks becomes one. */
export function readTokens(text: string, paragraph: Span, marked: readonly MarkedSpan[]): Token[] {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const quoted of marked) {
    if (quoted.outer.start < from) continue;
    addTokens(tokens, text, { start: from, end: quoted.outer.start });
    tokens.push({ kind: 'quoted', ...quoted.outer, text: '', lower: '', capital: false, quoted });
    from = quoted.outer.end;
  }
  addTokens(tokens, text, { start: from, end: paragraph.end });
  return tokens;
}

function addTokens(tokens: Token[], text: string, { start, end }: Span): void {
  for (const match of text.slice(start, end).matchAll(piece)) {
    const word = match[0];
    const at = start + match.index;
    const kind = /^[\p{L}\p{N}@#$£€]/u.test(word) ? 'word' : 'punctuation';
    const lower = word.toLowerCase().replaceAll('’', "'");
    // "al-Hadi" is a name too, though it begins small.
    const capital = /^(?:\p{Ll}{2}-)?\p{Lu}/u.test(word);
    tokens.push({ kind, start: at, end: at + word.length, text: word, lower, capital });
  }
}
