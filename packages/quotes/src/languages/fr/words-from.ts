import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { behindAdjunct } from './speakers.js';
import type { VerbGroup } from './verb-group.js';

const longestAdjunct = 30;

/**
 * Where the words said begin behind a verb: at "que", behind a colon, at an infinitive ("affirme avoir tout essayé"), at the
 * marks; behind when, where and to whom it was said. Verbs that need marks take all that follows: "qualifie le pont de « fini »".
 */
export function wordsFrom(sentence: Sentence, { last, form }: VerbGroup): number {
  const start = last + 1;
  if (form.class === 'marks' && !isPunctuation(tokenAt(sentence, start), /^[:,]$/))
    return colonAhead(sentence, start) ?? start;
  let at = start;
  for (
    let next = behindAdjunct(sentence, at);
    next !== at && next - start < longestAdjunct;
    next = behindAdjunct(sentence, at)
  )
    at = next;
  const here = tokenAt(sentence, at);
  if (isPunctuation(here, /^,$/)) return clauseAhead(sentence, at) ?? at + 1;
  if (isPunctuation(here, /^:$/)) return at + 1;
  if (here?.kind === 'quoted' || opensClause(sentence, at)) return at;
  return clauseAhead(sentence, start) ?? start;
}

const opensClause = (sentence: Sentence, index: number) =>
  isWord(tokenAt(sentence, index), sentence.language.words.complementizers) || isInfinitive(sentence, index);

/** "avoir", "n'avoir", "ne pas vouloir" right behind the verb. */
export function isInfinitive(sentence: Sentence, index: number): boolean {
  const { words } = sentence.language;
  let at = index;
  while (
    at - index < 3 &&
    (isWord(tokenAt(sentence, at), words.negations) ||
      /^(?:se|y|en|tout|rien|bien)$/.test(tokenAt(sentence, at)?.lower ?? ''))
  )
    at++;
  const token = tokenAt(sentence, at);
  return (
    token?.kind === 'word' &&
    !token.capital &&
    /(?:[^aeiou]er|ir|oir|[^aeiou]re|être)$/.test(token.lower) &&
    token.lower.length > 3 &&
    !/^(?:notre|votre|quatre|entre|contre|autre|hier|leur|hiver|premier|dernier)$/.test(token.lower)
  );
}

function colonAhead(sentence: Sentence, from: number): number | undefined {
  for (let index = from; index <= sentence.last && index - from < longestAdjunct; index++) {
    const token = tokenAt(sentence, index);
    if (token?.kind === 'quoted' || isPunctuation(token, /^[.!?;]$/)) return undefined;
    if (isPunctuation(token, /^:$/)) return index + 1;
  }
  return undefined;
}

/** "que" or a colon further on, behind an object or an aside: "a annoncé, dans un entretien accordé lundi, que …". */
function clauseAhead(sentence: Sentence, from: number): number | undefined {
  for (let index = from; index <= sentence.last && index - from < longestAdjunct; index++) {
    const token = tokenAt(sentence, index);
    if (isPunctuation(token, /^:$/)) return index + 1;
    if (token?.kind === 'quoted') return isPunctuation(tokenAt(sentence, index - 1), /^,$/) ? index : undefined;
    if (isPunctuation(token, /^[.!?;]$/)) return undefined;
    if (token?.lower === 'que' && token.kind === 'word' && isPunctuation(tokenAt(sentence, index - 1), /^,$/))
      return index;
    if (isWord(token, sentence.language.words.relativePronouns)) return undefined;
  }
  return undefined;
}
