import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** Takes words off the front that cannot begin a noun phrase. A name behind an opening adjunct keeps only its titles. */
export function trimNounPhrase(sentence: Sentence, { first, last }: Range): Range {
  const { words } = sentence.language;
  let start = first;
  // "At the meeting Lund said": the determiner ended the phrase before its preposition was seen.
  let adjunct = first - 1 === sentence.first && isWord(tokenAt(sentence, first - 1), words.prepositions);
  for (; start < last; start++) {
    const token = tokenAt(sentence, start);
    const preposition = isWord(token, words.prepositions) && !token?.capital;
    const opensAdjunct = isWord(token, words.prepositions) && (start === sentence.first || preposition);
    adjunct ||= opensAdjunct;
    const idle =
      opensAdjunct ||
      isWord(token, words.conjunctions) ||
      isWord(token, words.adverbs) ||
      (isWord(token, words.timeWords) && start === sentence.first) ||
      token?.kind === 'punctuation';
    if (!idle) break;
  }
  return adjunct ? nameAtEnd(sentence, { first: start, last }) : { first: start, last };
}

/** "In remarks at the event Mayor Ann Example": the capitals at the end and the titles right before them. */
export function nameAtEnd(sentence: Sentence, range: Range): Range {
  const { heads, words } = sentence.language;
  if (!tokenAt(sentence, range.last)?.capital) return range;
  let first = range.last;
  while (first > range.first) {
    const left = tokenAt(sentence, first - 1);
    const belongs =
      left?.capital === true || left?.text === '.' || isWord(left, heads.particles) || isWord(left, heads.titles);
    if (!belongs) break;
    first--;
  }
  return isWord(tokenAt(sentence, first - 1), words.determiners) && first > range.first
    ? { first: first - 1, last: range.last }
    : { first, last: range.last };
}
