import { isFinite } from '../attribution/finite-verb.js';
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
    // told Channel Five's “Today” show that
    if (token?.kind === 'quoted' && index > from && isComplementAhead(sentence, index)) continue;
    if (token?.kind !== 'word' || words.complementizers.has(token.lower) || isClauseStart(sentence, index, from)) break;
    if (words.prepositions.has(token.lower) && !token.capital && !words.closeLinks.has(token.lower)) break;
    if (beginsName(sentence, index, from)) break;
    if (!token.capital && ++lowers > 3) break;
  }
  // "warned the sea could rise": what stands before the verb is its subject, and nobody was told.
  if (isFinite(sentence, index) && !isComplementAhead(sentence, index)) return from;
  return Math.max(index, from + 1);
}

/** "told reporters Hale had left", "told Reuters talks had failed": a name behind a noun, or a noun behind the name of a listener. */
function beginsName(sentence: Sentence, index: number, from: number): boolean {
  if (index === from || isComplementAhead(sentence, index)) return false;
  const { words, heads } = sentence.language;
  const [before, token] = [tokenAt(sentence, index - 1), tokenAt(sentence, index)];
  if (before?.kind !== 'word' || isWord(before, words.determiners) || isWord(before, words.closeLinks)) return false;
  if (token?.capital) return !before.capital && !isWord(before, heads.titles);
  const isListener = [
    heads.organizations,
    heads.groups,
    heads.titles,
    heads.recordings,
    words.prepositions,
    words.timeWords,
  ];
  return before.capital && !isListener.some((list) => isWord(token, list)) && !isWord(token, words.conjunctions);
}

/** "told Corran viewers that": up to "that" everything is who was told. */
const isComplementAhead = (sentence: Sentence, index: number) =>
  [0, 1, 2, 3].some((step) => isWord(tokenAt(sentence, index + step), sentence.language.words.complementizers));

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
