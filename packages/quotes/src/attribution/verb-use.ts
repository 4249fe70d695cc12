import type { CueForm } from '../languages/language.js';
import { behindHabit } from './subject-before.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';

/** Whether the word before makes the cue a noun or an adjective: "the report", "its claims", "of note", "the proposed limits". */
export function isNounUse(sentence: Sentence, index: number, form: CueForm): boolean {
  const { words, shapes, heads } = sentence.language;
  const left = tokenAt(sentence, index - 1);
  if (left?.kind !== 'word') return false;
  if (words.articles.has(left.lower)) return true;
  if (form.tense !== 'base' && form.tense !== 'present') return false;
  if (words.determiners.has(left.lower) || shapes.possessor(left.lower) !== undefined) return true;
  if (words.prepositions.has(left.lower)) return behindHabit(sentence, index - 1) === index - 1;
  // "police report", "company claims": two nouns, if another verb follows at once.
  const right = tokenAt(sentence, index + 1);
  if (
    sentence.language.nounCues.has(form.lemma) &&
    sentence.language.cueParticles.get(form.lemma) !== right?.lower &&
    right?.kind === 'word' &&
    !right.capital &&
    !mayBegin(sentence, index + 1)
  )
    return true;
  return (
    heads.documents.has(sentence.tokens[index]?.lower ?? '') &&
    right?.kind === 'word' &&
    sentence.language.cues.get(right.lower)?.tense === 'past'
  );
}

/** "Critics claim the dam", "they state that": what stands behind a verb which is a noun too, if it is one. */
function mayBegin(sentence: Sentence, index: number): boolean {
  const { words, shapes } = sentence.language;
  const token = tokenAt(sentence, index);
  const lists = [words.determiners, words.pronouns, words.complementizers, words.expletives, words.adverbs];
  return lists.some((list) => isWord(token, list)) || shapes.isPlural(token?.lower ?? '');
}

/** "was described", "is said", "the deal, said by insiders to be": somebody else speaks. A form of "be" stands before, adverbs aside. */
export function isPassive(sentence: Sentence, index: number, form: CueForm): boolean {
  if (form.tense !== 'past') return false;
  const { agents } = sentence.language.words;
  if (isPunctuation(tokenAt(sentence, index - 1), /^,$/) && isWord(tokenAt(sentence, index + 1), agents)) return true;
  if (isWord(tokenAt(sentence, index - 1), sentence.language.words.conjunctions) && followsPassive(sentence, index))
    return true;
  for (let at = index - 1; at >= index - 4; at--) {
    const token = tokenAt(sentence, at);
    if (isWord(token, sentence.language.words.passiveAuxiliaries)) return true;
    if (token?.kind !== 'word') return false;
    const skips = isWord(token, sentence.language.words.adverbs) || isWord(token, sentence.language.words.negations);
    if (!skips && !sentence.language.shapes.isAdverb(token.lower)) return false;
  }
  return false;
}

/** How far back the first verb of two may stand. */
const longestWay = 14;

/** "were warned to wait but told to come": the second verb has the "be" of the first. */
function followsPassive(sentence: Sentence, index: number): boolean {
  const { cues, words } = sentence.language;
  for (let at = index - 2; at >= index - longestWay; at--) {
    const token = tokenAt(sentence, at);
    if (token?.kind !== 'word') return false;
    if (cues.get(token.lower)?.tense === 'past') return isWord(tokenAt(sentence, at - 1), words.passiveAuxiliaries);
  }
  return false;
}

/** "would say", "did not say", "if he says": the words were not said, or not yet. */
export function isUnsaid(sentence: Sentence, index: number): boolean {
  const { words, shapes } = sentence.language;
  for (let at = index - 1; at >= index - 4; at--) {
    const token = tokenAt(sentence, at);
    if (token?.kind !== 'word') return false;
    if (words.negations.has(token.lower) || words.hypotheticals.has(token.lower)) return true;
    if (!words.auxiliaries.has(token.lower) && !words.adverbs.has(token.lower) && !shapes.isAdverb(token.lower))
      return false;
  }
  return false;
}

/** "did not say", "never called", "nobody said", "neither of them would say": the words were not said at all. */
export function isDenied(sentence: Sentence, index: number, subject: number): boolean {
  const { negations, nobodies } = sentence.language.words;
  // "No 10 said" and "No. 7 said" have a number for a name.
  if (isWord(tokenAt(sentence, subject), nobodies) && !/^[\d.]/.test(tokenAt(sentence, subject + 1)?.text ?? ''))
    return true;
  for (let at = index - 1; at > subject && at >= index - 5 && tokenAt(sentence, at)?.kind === 'word'; at--)
    if (isWord(tokenAt(sentence, at), negations)) return true;
  return isWord(tokenAt(sentence, subject - 1), nobodies);
}

/** A base form is a finite verb only after a plural, a pronoun that is not third person singular, or "did". */
export function agreesWithBase(sentence: Sentence, cue: number, lastOfSubject: number): boolean {
  const { words, shapes } = sentence.language;
  for (let at = cue - 1; at > lastOfSubject; at--) if (isWord(tokenAt(sentence, at), words.auxiliaries)) return true;
  const head = tokenAt(sentence, lastOfSubject);
  if (!head) return false;
  if (words.pronouns.has(head.lower)) return !words.personPronouns.has(head.lower);
  return head.capital || shapes.isPlural(head.lower);
}
