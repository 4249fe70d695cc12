import type { Language } from '../languages/language.js';
import type { Token } from '../tokens/token.js';

/** Whether a word cannot belong to a noun phrase: a conjunction, a pronoun, a finite verb, a word of time. */
export function stopsNounPhrase(token: Token, language: Language): boolean {
  const { words } = language;
  const { lower } = token;
  if (words.subordinators.has(lower) || words.conjunctions.has(lower) || words.relativePronouns.has(lower)) return true;
  if (words.pronouns.has(lower) || words.auxiliaries.has(lower) || words.negations.has(lower)) return true;
  if (words.timeWords.has(lower)) return !token.capital || /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
  return !token.capital && (words.finiteVerbs.has(lower) || isPastCue(token, language));
}

/** "said", "told": nouns look like a base or present form ("the report", "its claims"), never like these. */
function isPastCue(token: Token, language: Language): boolean {
  // Where participles need an auxiliary, they are nouns without one: "le prévenu".
  return (
    language.rules === undefined &&
    language.cues.get(token.lower)?.tense === 'past' &&
    !language.shapes.isPast(token.lower)
  );
}
