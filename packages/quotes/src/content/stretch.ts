import { tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range, Token } from '../tokens/token.js';

/** The tokens of a range. */
function tokensOf(sentence: Sentence, range: Range | undefined): readonly Token[] {
  return range ? sentence.tokens.slice(range.first, range.last + 1) : [];
}

/** The quoted tokens of a range. */
export function quotedIn(sentence: Sentence, range: Range | undefined): readonly Token[] {
  return tokensOf(sentence, range).filter((token) => token.kind === 'quoted');
}

/** How many words stand in a range outside marks. */
export function countWords(sentence: Sentence, range: Range | undefined): number {
  return tokensOf(sentence, range).filter((token) => token.kind === 'word').length;
}

/** A range without the punctuation at its ends, brackets and signs aside; nothing if nothing is left. */
export function trimRange(sentence: Sentence, { first, last }: Range): Range | undefined {
  while (first <= last && isLoose(tokenAt(sentence, first), /[([$]/)) first++;
  while (last >= first && isLoose(tokenAt(sentence, last), /[)\]%]/)) last--;
  return first <= last ? { first, last } : undefined;
}

const isLoose = (token: Token | undefined, kept: RegExp) => token?.kind === 'punctuation' && !kept.test(token.text);
