import type { CueForm } from '../languages/language.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import type { Attribution } from './attribution.js';
import { cueAt } from '../cues/cue-at.js';
import { hasFiniteVerb, isFinite } from './finite-verb.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { withName } from './with-name.js';

/**
 * “…,” said X — the verb before its subject. English inverts only right after the words said. Without marks ("…, says X.")
 * the name has to end the sentence, else "X, a doctor, said the drug …" would be read backwards.
 */
export function inverted(sentence: Sentence, index: number, form: CueForm): Attribution | undefined {
  if (form.tense === 'participle' || form.tense === 'base') return undefined;
  const left = tokenAt(sentence, index - 1);
  const opensSentence = index === sentence.first && form.class === 'strong';
  const afterComma = isPunctuation(left, /^(?:[,—–-]|--)$/);
  const afterWords = left?.kind === 'quoted' || (afterComma && tokenAt(sentence, index - 2)?.kind === 'quoted');
  if (!afterWords && !afterComma && !opensSentence) return undefined;
  const right = tokenAt(sentence, index + 1);
  if (right?.kind !== 'word' || isWord(right, sentence.language.words.complementizers)) return undefined;
  if (isWord(right, sentence.language.words.timeWords) && !right.capital) return undefined;
  const phrase = nounPhraseAfter(sentence, index + 1);
  const subject = phrase && withName(sentence, phrase);
  if (!subject || isAddressee(sentence, index, form)) return undefined;
  // "Ann Example, who wrote “The Long Winter,” said the dam was safe": a verb right behind makes a clause of it.
  if (isWord(tokenAt(sentence, subject.last + 1), sentence.language.words.auxiliaries)) return undefined;
  const attribution = {
    order: 'cue-subject',
    cue: { first: index, last: index },
    subject,
    lemma: form.lemma,
    form,
  } as const;
  const region = { first: index, last: subject.last };
  if (afterWords) return { ...attribution, rule: 'inverted', region };
  if (opensSentence)
    return followedByMarks(sentence, subject) ? { ...attribution, rule: 'inverted-opening', region } : undefined;
  return endsSentence(sentence, subject) && hasFiniteVerb(sentence, { first: sentence.first, last: index - 2 })
    ? { ...attribution, rule: 'inverted-indirect', region }
    : undefined;
}

/** “…,” he said, told reporters: after "tell" the noun is who was told, unless nobody else can speak. */
const isAddressee = (sentence: Sentence, index: number, form: CueForm) =>
  form.class === 'addressee' && tokenAt(sentence, index - 1)?.kind === 'punctuation';

function endsSentence(sentence: Sentence, subject: Range): boolean {
  const after = tokenAt(sentence, subject.last + 1);
  if (!after || isPunctuation(after, /^[.!?]$/)) return true;
  // ", says Tarlo, a lecturer." A description may follow, but no second comma.
  if (!isPunctuation(after, /^,$/) || !tokenAt(sentence, subject.last)?.capital) return false;
  // ", said Julie Tarlo, a nurse at the mill, where they were brought": no verb of the main clause behind the description.
  let close = subject.last + 2;
  while (close < sentence.last && !isPunctuation(tokenAt(sentence, close), /^,$/)) close++;
  const isDescribed = !hasFiniteVerb(sentence, { first: subject.last + 2, last: close });
  return isDescribed && !isFinite(sentence, close + 1) && !cueAt(tokenAt(sentence, close + 1), sentence.language);
}

const followedByMarks = (sentence: Sentence, subject: Range) =>
  isPunctuation(tokenAt(sentence, subject.last + 1), /^[,:]$/) &&
  tokenAt(sentence, subject.last + 2)?.kind === 'quoted';
