import type { MarkedSpan } from '../marks/marked-span.js';
import type { Span } from '../span.js';
import type { Spelling } from './spelling.js';
import type { Token } from './token.js';

/** Cuts a paragraph into tokens; each outer stretch between marks becomes one. */
export function readTokens(text: string, paragraph: Span, marked: readonly MarkedSpan[], spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const quoted of marked) {
    if (quoted.outer.start < from) continue;
    addTokens(tokens, text, { start: from, end: quoted.outer.start }, spelling);
    tokens.push({ kind: 'quoted', ...quoted.outer, text: '', lower: '', capital: false, quoted });
    from = quoted.outer.end;
  }
  addTokens(tokens, text, { start: from, end: paragraph.end }, spelling);
  return tokens;
}

function addTokens(tokens: Token[], text: string, { start, end }: Span, spelling: Spelling): void {
  let before: string | undefined;
  for (const match of text.slice(start, end).matchAll(spelling.piece)) {
    const word = match[0];
    const at = start + match.index;
    const kind = /^[\p{L}\p{N}@#$£€]/u.test(word) ? 'word' : 'punctuation';
    const capital = kind === 'word' && spelling.isNameLike(word, before);
    tokens.push({ kind, start: at, end: at + word.length, text: word, lower: spelling.lookedUp(word), capital });
    before = kind === 'word' ? word : undefined;
  }
}
