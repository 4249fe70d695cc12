import type { CueForm } from '../languages/language.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import type { Attribution } from './attribution.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { sentenceSubject } from './sentence-subject.js';
import { isUnsaid } from './verb-use.js';

/** How far behind an opening participle its subject may stand. */
const longestOpening = 40;

/** How long the subject behind it may be. */
const longestSubject = 6;

/**
 * A verb without a subject of its own borrows one: ", adding that …" and "and said …" that of the attribution before,
 * "Warning that …, he urged …" that of the clause behind it.
 */
export function sharedSubject(
  sentence: Sentence,
  index: number,
  form: CueForm,
  before: Attribution | undefined,
): Attribution | undefined {
  const base = {
    order: 'shared',
    cue: { first: index, last: index },
    region: { first: index, last: index },
    lemma: form.lemma,
    form,
  } as const;
  // "Warning that …, he left", "While warning that …, he left", "By calling it “…”, he lost".
  const opener = tokenAt(sentence, sentence.first);
  const isOpened =
    index === sentence.first + 1 &&
    (isWord(opener, sentence.language.words.subordinators) || isWord(opener, sentence.language.words.prepositions));
  if (index === sentence.first || (isOpened && form.tense === 'participle')) {
    const subject = form.tense === 'participle' ? subjectBehind(sentence, index) : undefined;
    return subject && { ...base, rule: 'opening-participle', subject };
  }
  if (form.tense === 'base' || !follows(sentence, index, form)) return undefined;
  const main = form.tense === 'participle' ? mainSubject(sentence, before) : before?.subject;
  const guessed = !main;
  const subject = main ?? sentenceSubject(sentence, index);
  if (!subject) return undefined;
  const rule = form.tense === 'participle' ? 'participle' : 'coordinated';
  return { ...base, rule, subject, guessed, unsaid: isUnsaid(sentence, index) };
}

/**
 * Whom a participle speaks of: the subject of the attribution before it, if that is the sentence's own. In "Dray refused to
 * say whether Moll would agree, adding that" Moll is no subject of "adding".
 */
function mainSubject(sentence: Sentence, before: Attribution | undefined): Range | undefined {
  if (!before?.subject || before.unsaid) return undefined;
  const opener = tokenAt(sentence, before.subject.first - 1);
  return isWord(opener, sentence.language.words.complementizers) ? undefined : before.subject;
}

/** Whether a comma, a quotation, "and" or "while" stands before the verb. */
function follows(sentence: Sentence, index: number, form: CueForm): boolean {
  const { words, shapes } = sentence.language;
  let at = index - 1;
  while (isWord(tokenAt(sentence, at), words.adverbs) || shapes.isAdverb(tokenAt(sentence, at)?.lower ?? '')) at--;
  const left = tokenAt(sentence, at);
  if (isWord(left, words.conjunctions)) return true;
  if (form.tense !== 'participle' || isWord(left, sentence.language.asides)) return false;
  return isPunctuation(left, /^(?:[,—–-]|--)$/) || left?.kind === 'quoted' || isWord(left, words.subordinators);
}

/** The subject behind an opening participle: after its comma, or after words between marks that end with one. */
export function openingEnd(sentence: Sentence, index: number): number | undefined {
  for (let at = index + 1; at <= sentence.last && at - index < longestOpening; at++) {
    const token = tokenAt(sentence, at);
    const comma =
      isPunctuation(token, /^,$/) ||
      (token?.quoted && /,\s{0,3}$/.test(sentence.text.slice(token.quoted.start, token.quoted.end).slice(-8)));
    const next = tokenAt(sentence, at + 1);
    if (
      comma &&
      next?.kind === 'word' &&
      (next.capital ||
        isWord(next, sentence.language.words.pronouns) ||
        isWord(next, sentence.language.words.determiners))
    )
      return at;
  }
  return undefined;
}

/** How many tokens the subject may have: up to a past form behind a name or a noun. */
function beforeVerb(sentence: Sentence, first: number): number {
  const { shapes, words } = sentence.language;
  for (let index = first + 1; index - first < longestSubject; index++) {
    const [before, token] = [tokenAt(sentence, index - 1), tokenAt(sentence, index)];
    if (token?.kind === 'word' && !token.capital && shapes.isPast(token.lower) && !isWord(before, words.determiners))
      return index - first - 1;
  }
  return longestSubject;
}

function subjectBehind(sentence: Sentence, index: number): Range | undefined {
  const end = openingEnd(sentence, index);
  return end === undefined ? undefined : nounPhraseAfter(sentence, end + 1, beforeVerb(sentence, end + 1));
}
