import { cueAt } from '../cues/cue-at.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';

/** Whether a stretch shows a finite verb of its own, which makes it a clause and not a noun phrase or an adjunct. */
export function hasFiniteVerb(sentence: Sentence, { first, last }: Range): boolean {
  for (let index = first + 1; index <= last; index++) {
    if (isFinite(sentence, index)) return true;
  }
  return false;
}

/** Whether the token is a finite verb, as far as its form tells. */
export function isFinite(sentence: Sentence, index: number): boolean {
  const { words, shapes } = sentence.language;
  const token = tokenAt(sentence, index);
  if (token?.kind !== 'word' || token.capital) return false;
  if (words.finiteVerbs.has(token.lower)) return true;
  if (!shapes.isPast(token.lower)) return cueAt(token, sentence.language)?.tense === 'past';
  // "the wounded man", "men wounded by …": a participle behind a determiner or before "by" is no verb of its own.
  const before = tokenAt(sentence, index - 1);
  const after = tokenAt(sentence, index + 1);
  if (isWord(before, words.determiners) || isWord(before, words.prepositions)) return false;
  // "John Kerry, the Secretary of State, contacted the": behind an aside only with an object, for "wounded in the leg" has none.
  if (before?.kind !== 'word')
    return after?.capital === true || isWord(after, words.determiners) || /^[\d$£€]/.test(after?.text ?? '');
  return !isWord(after, words.agents);
}
