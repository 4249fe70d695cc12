import type { Attribution } from '../../attribution/attribution.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range } from '../../tokens/token.js';
import { clauseEnd, clauseStart, isFiniteForm } from './clause.js';
import { closedWords } from './closed-words.js';
import type { GermanCue } from './cue-forms.js';
import { subjectBehind, subjectUpTo, withApposition } from './subjects.js';

/** Velden sagte, … Am Montag sagte Velden: „…“ Velden lachte und sagte: … */
export function verbSecond(
  sentence: Sentence,
  index: number,
  cue: GermanCue,
  before: Attribution | undefined,
): Attribution | undefined {
  const found = subjectOf(sentence, index, before);
  if (!found || isVerbLast(sentence, index, found.first)) return undefined;
  const end = clauseEnd(sentence, index);
  const { subject, first, rule } = found;
  const name = tokenAt(sentence, subject.last)?.lower ?? '';
  if (name === 'es' || name === 'man') return undefined;
  return {
    rule,
    order: rule === 'coordinated' ? 'shared' : 'subject-cue',
    cue: { first: index, last: index },
    subject,
    region: { first: rule === 'coordinated' ? index : first, last: index },
    lemma: cue.lemma,
    form: cue,
    wordsFrom: wordsFrom(sentence, Math.max(index, subject.last), end, cue),
    ...unsaid(sentence, index, end),
  };
}

interface Found {
  subject: Range;
  first: number;
  rule: string;
}

function subjectOf(sentence: Sentence, index: number, before: Attribution | undefined): Found | undefined {
  const first = clauseStart(sentence, index);
  const left = tokenAt(sentence, first - 1);
  if (first === index) {
    if (isWord(left, closedWords.conjunctions)) {
      const shared = before?.subject ?? openingSubject(sentence, index);
      return shared && { subject: shared, first: index, rule: 'coordinated' };
    }
    return isPunctuation(left, /^,$/) ? behindAside(sentence, index) : undefined;
  }
  const subject = subjectUpTo(sentence, first, index);
  if (subject) return { subject, first, rule: 'subject-first' };
  const behind = subjectBehind(sentence, index + 1);
  return (
    behind && { subject: withApposition(sentence, behind, clauseEnd(sentence, index)), first, rule: 'verb-second' }
  );
}

/** "Anna Velden, die Bürgermeisterin, sagte": the subject stands before the aside; a name in the aside belongs to its noun. */
function behindAside(sentence: Sentence, index: number): Found | undefined {
  const first = clauseStart(sentence, index - 1);
  if (first <= sentence.first || !isPunctuation(tokenAt(sentence, first - 1), /^,$/)) return undefined;
  const start = clauseStart(sentence, first - 1);
  const subject = subjectUpTo(sentence, start, index);
  if (!subject || behindBrackets(sentence, subject.last) !== first - 2) return undefined;
  return { subject: withApposition(sentence, subject, first - 1), first: subject.first, rule: 'subject-first' };
}

/** "die Gewerkschaft (GdP),": the last token of a short name in brackets behind a noun. */
function behindBrackets(sentence: Sentence, last: number): number {
  const isShort = tokenAt(sentence, last + 1)?.text === '(' && tokenAt(sentence, last + 3)?.text === ')';
  return isShort ? last + 3 : last;
}

/** The noun phrase that opens the sentence, before its first finite verb: of "Velden lachte und sagte". */
function openingSubject(sentence: Sentence, before: number): Range | undefined {
  for (let index = sentence.first + 1; index < before; index++)
    if (isFiniteForm(sentence, index)) return subjectUpTo(sentence, sentence.first, index);
  return undefined;
}

/** "weil Velden sagte", "der das sagte,": a verb that ends a clause with a subordinating word is no report of its own. */
function isVerbLast(sentence: Sentence, index: number, first: number): boolean {
  const opening = tokenAt(sentence, first);
  const subordinate =
    isWord(opening, closedWords.subordinators) ||
    isWord(opening, closedWords.complementizers) ||
    isWord(opening, closedWords.relativePronouns);
  const relative =
    isPunctuation(tokenAt(sentence, first - 1), /^,$/) &&
    /^(?:der|die|das|den|dem|denen)$/.test(opening?.lower ?? '') &&
    first < index - 1;
  const after = tokenAt(sentence, index + 1);
  const isEnd = !after || isPunctuation(after, /^[,.;:]$/);
  return (subordinate && /^\p{Ll}/u.test(opening?.text ?? '')) || (relative && isEnd);
}

/** Behind "sagte Velden am Montag" and its comma or colon; a verb that needs marks takes all that follows. */
function wordsFrom(sentence: Sentence, last: number, end: number, cue: GermanCue): number {
  const isClause =
    isPunctuation(tokenAt(sentence, end), /^,$/) && !hasMarks(sentence, last + 1, end) && isFiniteAhead(sentence, end);
  if (cue.class === 'marks' && !isPunctuation(tokenAt(sentence, end), /^:$/) && !isClause)
    return /^(?:sich|gegenüber)$/.test(tokenAt(sentence, last + 1)?.lower ?? '')
      ? marksAhead(sentence, last + 1, end)
      : last + 1;
  const closing = tokenAt(sentence, end);
  return closing?.kind === 'quoted' ? end : end + 1;
}

/** "sagte nicht", "würde sagen": not said, or not yet. */
function unsaid(sentence: Sentence, index: number, end: number): { unsaid: boolean; denied: boolean } {
  let denied = false;
  for (let at = index + 1; at < end; at++) denied ||= isWord(tokenAt(sentence, at), closedWords.negations);
  return { unsaid: denied, denied };
}

function hasMarks(sentence: Sentence, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokenAt(sentence, at)?.kind === 'quoted') return true;
  return false;
}

/** "warf der Werft vor, sie habe gelogen": a clause of its own behind the comma. */
function isFiniteAhead(sentence: Sentence, comma: number): boolean {
  const end = clauseEnd(sentence, comma + 1);
  for (let at = comma + 1; at < end; at++) if (isFiniteForm(sentence, at)) return true;
  return false;
}

/** "zeigte sich gegenüber dem Blatt „überrascht“": the words begin with the marks. */
const marksAhead = (sentence: Sentence, from: number, end: number) =>
  tokenAt(sentence, end)?.kind === 'quoted' ? end : from;
