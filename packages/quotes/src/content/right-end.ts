import type { Attribution } from '../attribution/attribution.js';
import { hasFiniteVerb, isFinite } from '../attribution/finite-verb.js';
import { openingEnd } from '../attribution/shared-subject.js';
import { cueAt } from '../cues/cue-at.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import { quotedIn } from './stretch.js';

/** The last token that may belong to the words right of an attribution. `later`: the attributions behind it. */
export function rightEnd(sentence: Sentence, attribution: Attribution, later: readonly Attribution[]): number {
  const next = later.find((other) => endsContent(sentence, attribution, other));
  let end = next ? next.region.first - 1 : sentence.last;
  if (attribution.rule === 'opening-participle')
    end = Math.min(end, openingEnd(sentence, attribution.cue.first) ?? end);
  else if (attribution.order !== 'phrase') end = Math.min(end, clauseEnd(sentence, attribution, end));
  while (end > attribution.region.last && isJoint(sentence, end, next !== undefined)) end--;
  return withoutTime(sentence, attribution.region.last + 1, end);
}

/**
 * A later attribution ends the words before it if it shares their speaker, names its own, or is joined by "and", "but", a
 * dash; and where the earlier verb had its words already ("…,” said X, whose coach called it “…”") or speaks through marks
 * alone ("When X called Y, she said “…”").
 */
function endsContent(sentence: Sentence, earlier: Attribution, later: Attribution): boolean {
  if (later.order !== 'subject-cue') return !later.guessed;
  if (later.rule === 'companion-participle' || isWorkSpeaking(sentence, later)) return true;
  const joint = tokenAt(sentence, later.region.first - 1);
  // "Dray warned as Moll said the dam was “tired”": what goes on at the same time is not said.
  const isMeanwhile =
    isWord(joint, sentence.language.asides) && tokenAt(sentence, later.region.first - 2)?.kind === 'word';
  if (isMeanwhile) return true;
  const hadWords =
    (earlier.order === 'cue-subject' && earlier.rule !== 'inverted-opening') ||
    tokenAt(sentence, earlier.region.first - 1)?.kind === 'quoted';
  if (hadWords || earlier.form?.class === 'marks') return !isWord(joint, sentence.language.words.complementizers);
  return (
    isWord(joint, sentence.language.words.conjunctions) ||
    isPunctuation(joint, /^(?:[—–;]|--)$/) ||
    isWord(joint, sentence.language.words.contrasts)
  );
}

/** "confirmed the flood in a tweet that said “…”": the work has words of its own. */
function isWorkSpeaking(sentence: Sentence, { subject, cue }: Attribution): boolean {
  const { heads, words } = sentence.language;
  const head = tokenAt(sentence, subject?.last ?? -1);
  return (
    (isWord(head, heads.documents) || isWord(head, heads.recordings)) &&
    isWord(tokenAt(sentence, cue.first - 1), words.relativePronouns)
  );
}

/**
 * The writer goes on behind ", but …" without marks, and behind the comma that ends a subordinate clause of speech:
 * "after the mayor announced that …, | the council met".
 */
function clauseEnd(sentence: Sentence, attribution: Attribution, end: number): number {
  const { words } = sentence.language;
  const opener = tokenAt(sentence, attribution.region.first - 1);
  const subordinate =
    isWord(opener, words.subordinators) &&
    !isWord(opener, sentence.language.asides) &&
    !hasFiniteVerb(sentence, { first: sentence.first, last: attribution.region.first - 1 });
  const relative = isRelative(sentence, attribution);
  const embedded = relative || subordinate || (attribution.order === 'shared' && isPunctuation(opener, /^,$/));
  for (let index = attribution.region.last + 1; embedded && index < end; index++) {
    if (isPunctuation(tokenAt(sentence, index), /^,$/) && endsEmbedded(sentence, index, relative, subordinate))
      return index - 1;
  }
  for (let index = attribution.region.last + 4; index < end; index++) {
    if (!isPunctuation(tokenAt(sentence, index), /^,$/)) continue;
    const next = tokenAt(sentence, index + 1);
    if (isWord(next, words.contrasts)) return index - 1;
    if (isWord(next, words.adversatives))
      return quotedIn(sentence, { first: index, last: end }).length > 0 ? end : index - 1;
    const restarts = next?.capital === true || isWord(next, words.pronouns) || isWord(next, words.determiners);
    if (
      subordinate &&
      restarts &&
      !isWord(next, words.relativePronouns) &&
      hasFiniteVerb(sentence, { first: index + 1, last: end })
    )
      return index - 1;
  }
  return end;
}

/**
 * Behind words between marks, where the sentence goes on behind their comma; and before the verb that a relative clause has
 * kept from its subject: "…, said".
 */
function endsEmbedded(sentence: Sentence, comma: number, relative: boolean, subordinate: boolean): boolean {
  const goesOn = isFinite(sentence, comma + 1);
  if (tokenAt(sentence, comma - 1)?.kind === 'quoted') return relative || subordinate || goesOn;
  const isPast = sentence.language.shapes.isPast(tokenAt(sentence, comma + 1)?.lower ?? '');
  return relative && (goesOn || isPast || cueAt(tokenAt(sentence, comma + 1), sentence.language)?.tense === 'past');
}

/** "Crewe, who called it “a farce”, left", "the quake, which police said was over, broke": the words end with the clause. */
function isRelative(sentence: Sentence, { subject, cue }: Attribution): boolean {
  if (subject && isWord(tokenAt(sentence, subject.first - 1), sentence.language.words.relativePronouns)) return true;
  for (let index = (subject?.last ?? cue.first) + 1; index < cue.first; index++)
    if (isWord(tokenAt(sentence, index), sentence.language.words.relativePronouns)) return true;
  return false;
}

/** A comma or a stop at the end is not said, and an "and" before another attribution is the writer's. */
function isJoint(sentence: Sentence, index: number, another: boolean): boolean {
  const token = tokenAt(sentence, index);
  if (token?.kind === 'punctuation') return !/^[)\]%]$/.test(token.text);
  return (
    another &&
    (isWord(token, sentence.language.words.conjunctions) ||
      (isWord(token, sentence.language.words.adverbs) &&
        !isWord(tokenAt(sentence, index - 1), sentence.language.words.prepositions)) ||
      isWord(token, sentence.language.asides) ||
      isWord(token, sentence.language.words.contrasts))
  );
}

/** ", last month" at the end tells when it was said. */
function withoutTime(sentence: Sentence, first: number, end: number): number {
  let index = end;
  while (index > first && isWord(tokenAt(sentence, index), sentence.language.words.timeWords)) index--;
  return index < end && isPunctuation(tokenAt(sentence, index), /^,$/) ? index - 1 : end;
}
