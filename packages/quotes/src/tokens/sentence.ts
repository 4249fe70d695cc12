import type { Language } from '../languages/language.js';
import type { Range, Token } from './token.js';

/** One sentence: a range over the tokens of its paragraph. */
export interface Sentence extends Range {
  text: string;
  language: Language;
  /** All tokens of the paragraph. */
  tokens: readonly Token[];
  paragraph: number;
  /** Its number within the paragraph. */
  number: number;
}

/** The token, if it belongs to the sentence. */
export function tokenAt(sentence: Sentence, index: number): Token | undefined {
  return index >= sentence.first && index <= sentence.last ? sentence.tokens[index] : undefined;
}

/** Whether the token is one of these words. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(token.lower);
}

/** Whether the token is a punctuation mark that the expression matches. */
export function isPunctuation(token: Token | undefined, marks: RegExp): boolean {
  return token?.kind === 'punctuation' && marks.test(token.text);
}
