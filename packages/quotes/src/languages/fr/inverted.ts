import type { Attribution } from '../../attribution/attribution.js';
import { hasFiniteVerb } from '../../attribution/finite-verb.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range } from '../../tokens/token.js';
import { behindAdjunct, maySpeak, subjectBehind } from './speakers.js';
import type { VerbGroup } from './verb-group.js';

/** « … », a-t-elle dit. « … », explique le maire. And without marks: Le pont rouvrira, a précisé la mairie. */
export function inverted(sentence: Sentence, group: VerbGroup): Attribution | undefined {
  const left = tokenAt(sentence, group.first - 1);
  const parted = isPunctuation(left, /^(?:[,!?…—–]|--)$/);
  const afterWords = left?.kind === 'quoted' || (parted && tokenAt(sentence, group.first - 2)?.kind === 'quoted');
  if (!afterWords && !parted) return undefined;
  const subject = group.clitic === undefined ? subjectBehind(sentence, group.last + 1) : cliticSubject(sentence, group);
  if (!subject) return undefined;
  if (!afterWords && group.clitic === undefined && !isReport(sentence, group, subject)) return undefined;
  if (!afterWords && !hasFiniteVerb(sentence, { first: sentence.first, last: group.first - 2 })) return undefined;
  const last = endOfAdjuncts(sentence, Math.max(group.last, subject.last));
  return {
    rule: afterWords ? 'inverted' : 'inverted-indirect',
    order: 'cue-subject',
    cue: group.cue,
    subject,
    region: { first: group.first, last },
    lemma: group.form.lemma,
    form: group.form,
    unsaid: group.hearsay,
    denied: group.negated,
  };
}

/** "a-t-on appris auprès de la préfecture": nobody but whom "on" has it from. */
function cliticSubject(sentence: Sentence, { clitic = 0, last }: VerbGroup): Range | undefined {
  if (!isWord(tokenAt(sentence, clitic), sentence.language.words.ownPronouns)) return { first: clitic, last: clitic };
  const told = tokenAt(sentence, last + 1)?.lower === 'auprès' && tokenAt(sentence, last + 2)?.lower === 'de';
  return told ? subjectBehind(sentence, last + 3) : undefined;
}

/**
 * "Le maire, élu en 2020, a annoncé la fermeture" has its subject on the left: without marks the noun behind the verb must be
 * one that speaks, end the sentence or its part, and no aside may stand before the verb.
 */
function isReport(sentence: Sentence, group: VerbGroup, subject: Range): boolean {
  if (!maySpeak(sentence, subject)) return false;
  const after = tokenAt(sentence, endOfAdjuncts(sentence, subject.last) + 1);
  const goesOn =
    after?.kind === 'word' && (after.lower === 'tout' || sentence.language.words.prepositions.has(after.lower));
  if (after && !goesOn && !isPunctuation(after, /^[.,!?;]$/)) return false;
  return hasFiniteVerb(sentence, firstClause(sentence, group.first));
}

/** The words before the first comma; those before the second where the first ends an adjunct: "Par précaution, …". */
function firstClause(sentence: Sentence, before: number): Range {
  const { words } = sentence.language;
  const opening = tokenAt(sentence, sentence.first);
  const first = commaAhead(sentence, sentence.first, before);
  const isAdjunct = [words.prepositions, words.adverbs, words.timeWords].some((list) => isWord(opening, list));
  return isAdjunct && first < before - 1
    ? { first: first + 1, last: commaAhead(sentence, first + 1, before) - 1 }
    : { first: sentence.first, last: first - 1 };
}

function commaAhead(sentence: Sentence, from: number, before: number): number {
  for (let index = from; index < before; index++) if (isPunctuation(tokenAt(sentence, index), /^,$/)) return index;
  return before;
}

/** When, where and to whom it was said, where it ends a part of the sentence. */
function endOfAdjuncts(sentence: Sentence, last: number): number {
  let at = last + 1;
  for (let next = behindAdjunct(sentence, at); next !== at; next = behindAdjunct(sentence, at)) at = next;
  const after = tokenAt(sentence, at);
  return !after || isPunctuation(after, /^[,.:;!?—–]$/) ? at - 1 : last;
}
