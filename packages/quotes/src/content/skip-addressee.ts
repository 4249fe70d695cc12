import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';

/** Behind "told": the person told, and the first token after. Stops before "that", a pronoun subject or a quotation. */
export function skipAddressee(sentence: Sentence, from: number): number {
  const { words } = sentence.language;
  const first = tokenAt(sentence, from);
  if (first?.kind !== 'word' || words.complementizers.has(first.lower)) return from;
  let index = from;
  let lowers = 0;
  if (words.determiners.has(first.lower)) index++;
  for (; index <= sentence.last && index - from < 8; index++) {
    const token = tokenAt(sentence, index);
    if (token?.kind !== 'word' || words.complementizers.has(token.lower) || isClauseStart(sentence, index, from)) break;
    if (words.prepositions.has(token.lower) && !token.capital && !words.closeLinks.has(token.lower)) break;
    if (!token.capital && ++lowers > 2) break;
  }
  return Math.max(index, from + 1);
}

/** A new determiner, a subject pronoun or a finite verb behind the first word begins the words said. */
function isClauseStart(sentence: Sentence, index: number, from: number): boolean {
  const { words } = sentence.language;
  const token = tokenAt(sentence, index);
  if (index === from) return false;
  return (
    isWord(token, words.determiners) ||
    isWord(token, words.pronouns) ||
    isWord(token, words.finiteVerbs) ||
    isWord(token, words.expletives)
  );
}
