import type { CueForm } from '../languages/language.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import type { Attribution } from './attribution.js';
import { governedSubject } from './governed-subject.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { jointSubject } from './joint-subject.js';
import { behindHabit, subjectBefore } from './subject-before.js';
import { agreesWithBase, isDenied, isUnsaid } from './verb-use.js';

/** X said: the plain order of English. */
export function subjectFirst(sentence: Sentence, index: number, form: CueForm): Attribution | undefined {
  const { words } = sentence.language;
  const near = subjectBefore(sentence, index);
  const alone = near && governedSubject(sentence, near, index);
  if (!alone) return undefined;
  const subject = nameBefore(sentence, alone) ?? jointSubject(sentence, alone);
  const head = tokenAt(sentence, subject.last);
  if (isWord(head, words.expletives)) return undefined;
  if (isBareNoun(sentence, alone)) return undefined;
  if ((form.tense === 'base' || form.tense === 'present') && isListed(sentence, subject, index)) return undefined;
  const isHabit = behindHabit(sentence, index - 1) < index - 1;
  if (form.tense === 'base' && !isHabit && !agreesWithBase(sentence, index, subject.last)) return undefined;
  // A participle right behind a noun describes it ("a man saying …"); with a form of "be" it is the verb.
  if (form.tense === 'participle' && !hasBe(sentence, index)) return undefined;
  const unsaid = isUnsaid(sentence, index) || isWord(tokenAt(sentence, subject.first - 1), words.hypotheticals);
  const region = { first: subject.first, last: index };
  return {
    rule: 'subject-first',
    order: 'subject-cue',
    cue: { first: index, last: index },
    subject,
    region,
    lemma: form.lemma,
    form,
    unsaid,
    denied: isDenied(sentence, index, subject.first),
  };
}

/** “…,” Ann Dray, a researcher at Corran said: the comma behind the description was forgotten. */
function nameBefore(sentence: Sentence, { first, last }: Range): Range | undefined {
  const comma = /^,$/;
  const isDescription = tokenAt(sentence, first)?.capital !== true || !isAllCapitals(sentence, { first, last });
  if (!isDescription || !isPunctuation(tokenAt(sentence, first - 1), comma) || !tokenAt(sentence, first - 2)?.capital)
    return undefined;
  const name = nounPhraseBefore(sentence, first - 2);
  const before = name && tokenAt(sentence, name.first - 1);
  const opens =
    before?.kind === 'quoted' ||
    (isPunctuation(before, comma) && tokenAt(sentence, (name?.first ?? 0) - 2)?.kind === 'quoted');
  return name && opens && isAllCapitals(sentence, name) ? name : undefined;
}

const isAllCapitals = (sentence: Sentence, { first, last }: Range) =>
  sentence.tokens.slice(first, last + 1).every((token) => token.capital || token.kind !== 'word');

/** "huge compensation claims": a singular common noun without a determiner is no subject, and the "verb" may be a noun. */
function isBareNoun(sentence: Sentence, { first, last }: Range): boolean {
  const { words, shapes, heads } = sentence.language;
  for (let index = first; index <= last; index++) {
    const token = tokenAt(sentence, index);
    if (
      !token ||
      token.capital ||
      words.determiners.has(token.lower) ||
      words.pronouns.has(token.lower) ||
      shapes.possessor(token.lower) !== undefined
    )
      return false;
  }
  const head = tokenAt(sentence, last)?.lower ?? '';
  return !shapes.isPlural(head) && !heads.organizations.has(head) && !heads.groups.has(head);
}

/** "Huge claims, legal notes and calls": a comma right behind a form that is a noun too, with no aside begun before it. */
function isListed(sentence: Sentence, subject: Range, cue: number): boolean {
  const before = tokenAt(sentence, subject.first - 1);
  const comma = isPunctuation(tokenAt(sentence, cue + 1), /^,$/);
  return comma && (!before || before.kind === 'word') && tokenAt(sentence, cue + 2)?.kind !== 'quoted';
}

/** "is repeatedly warning", "is heard asking": a form of "be" right before the participle, adverbs and "heard" aside. */
function hasBe(sentence: Sentence, index: number): boolean {
  const { words, shapes } = sentence.language;
  let at = index - 1;
  if (isWord(tokenAt(sentence, at), words.perceived)) at--;
  while (isWord(tokenAt(sentence, at), words.adverbs) || shapes.isAdverb(tokenAt(sentence, at)?.lower ?? '')) at--;
  return isWord(tokenAt(sentence, at), words.passiveAuxiliaries);
}
