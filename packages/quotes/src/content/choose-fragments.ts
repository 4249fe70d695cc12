import type { Attribution } from '../attribution/attribution.js';
import { hasFiniteVerb, isFinite } from '../attribution/finite-verb.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { isName } from './is-name.js';
import { countWords, quotedIn } from './stretch.js';

/** So many words before "X said." are a sentence. */
const fewestWords = 4;

/** What stands on both sides of an attribution. */
export interface Sides {
  left: Range | undefined;
  right: Range | undefined;
}

/** Which of the two sides are the words said. */
export function chooseFragments(sentence: Sentence, attribution: Attribution, sides: Sides): Range[] {
  const chosen = attribution.words ? [attribution.words] : byOrder(sentence, attribution, sides);
  return chosen.filter((range) => range !== undefined);
}

function byOrder(sentence: Sentence, attribution: Attribution, sides: Sides): (Range | undefined)[] {
  switch (attribution.order) {
    case 'phrase':
      return besidePhrase(sentence, attribution, sides);
    case 'cue-subject':
      return attribution.rule === 'inverted-opening' ? [sides.right] : afterWords(sentence, attribution, sides);
    case 'signature':
      return [sides.left];
    case 'shared':
      return [sides.right];
    case 'subject-cue':
      return besideSubject(sentence, attribution, sides);
  }
}

/** According to X: the clause behind it when it opens one, the clause before it when it closes one, both when it interrupts. */
function besidePhrase(sentence: Sentence, { region }: Attribution, { left, right }: Sides): (Range | undefined)[] {
  const before = tokenAt(sentence, region.first - 1);
  const after = tokenAt(sentence, region.last + 1);
  const { words } = sentence.language;
  const joint = isPunctuation(before, /^,$/) ? tokenAt(sentence, region.first - 2) : before;
  const opens =
    !left || isPunctuation(before, /^:$/) || isWord(joint, words.conjunctions) || isWord(joint, words.relativePronouns);
  if (
    opens ||
    (countWords(sentence, left) <= 2 && quotedIn(sentence, left).length === 0 && !isPunctuation(before, /^,$/))
  )
    return [right];
  // "Der Verdacht gründet sich laut Polizei auf Spuren": without commas it stands inside a clause.
  if (sentence.language.rules && before?.kind === 'word' && after && after.kind !== 'punctuation') return [left, right];
  if (quotedIn(sentence, right).length > 0 && quotedIn(sentence, left).length === 0) return [right];
  const interrupts = isPunctuation(after, /^,$/) && isPunctuation(before, /^,$/) && right !== undefined;
  // "Der Wagen war, so die Polizei, gestohlen": a verb in two parts holds the attribution between them.
  const isBracket = sentence.language.rules !== undefined && right !== undefined && !hasFiniteVerb(sentence, right);
  const bothSides = interrupts && (!hasFiniteVerb(sentence, left) || isBracket);
  return bothSides && quotedIn(sentence, left).length === 0 ? [left, right] : [left];
}

/** “…,” said X. And where the words go on behind the name: “…,” said X, “…”. */
function afterWords(sentence: Sentence, { region }: Attribution, { left, right }: Sides): (Range | undefined)[] {
  const resumes =
    right &&
    tokenAt(sentence, right.first)?.kind === 'quoted' &&
    isPunctuation(tokenAt(sentence, region.last + 1), /^[,:—–]$/);
  return resumes ? [left, right] : [left];
}

/** X said: words on the right, unless the attribution hangs on what was said before it. */
function besideSubject(sentence: Sentence, attribution: Attribution, { left, right }: Sides): (Range | undefined)[] {
  const { region } = attribution;
  const before = tokenAt(sentence, region.first - 1);
  const after = tokenAt(sentence, region.last + 1);
  const leftMarks = quotedIn(sentence, left).some(({ quoted }) => quoted && !isName(sentence, quoted));
  const rightMarks = quotedIn(sentence, right).some(({ quoted }) => quoted && !isName(sentence, quoted));
  const hangs = before?.kind === 'quoted' || isPunctuation(before, /^(?:[,—–-]|--)$/);
  if (!left || !hangs) return right || !leftMarks ? [right] : [];
  const ends = !after || isPunctuation(after, /^(?:[.,;!?—–]|--)$/);
  const adjunctAfter = isAdjunctEnd(sentence, region.last + 1);
  if (leftMarks) {
    const goesOn =
      right &&
      tokenAt(sentence, right.first)?.kind === 'quoted' &&
      isPunctuation(tokenAt(sentence, right.first - 1), /^(?:[,:—–]|--)$/);
    // “…,” X said “…”: the comma was forgotten.
    const isTight = after?.kind === 'quoted' && before?.kind === 'quoted';
    if ((goesOn || isTight) && before?.kind === 'quoted') return [left, right];
    // “…,” X said, “…”: the words go on. Anything else behind the cue with marks of its own is another matter.
    const marksNearRegion =
      before?.kind === 'quoted' || tokenAt(sentence, region.first - 2)?.kind === 'quoted' || !rightMarks;
    if (!marksNearRegion && !ends) return [right];
    return rightMarks && ends && right ? [left, right] : ends || adjunctAfter || !rightMarks ? [left] : [right];
  }
  return withoutMarks(sentence, attribution, { left, right }, ends || adjunctAfter);
}

/** A clause before ", X said" is the words; a noun phrase before ", X say," is their first half; else they follow. */
function withoutMarks(
  sentence: Sentence,
  attribution: Attribution,
  { left, right }: Sides,
  ends: boolean,
): (Range | undefined)[] {
  if (!left || attribution.form?.class === 'marks' || quotedIn(sentence, right).length > 0) return [right];
  const isOver = !right || isAdjunctEnd(sentence, attribution.region.last + 1);
  if (isOver && isSentence(sentence, left) && !startsOwnClause(sentence, right)) return [left];
  if (!ends) return [right];
  const { words } = sentence.language;
  const opensSubordinate = isWord(tokenAt(sentence, left.first), words.subordinators);
  if (hasFiniteVerb(sentence, left) && !opensSubordinate) return startsOwnClause(sentence, right) ? [right] : [left];
  const resumes =
    right && isPunctuation(tokenAt(sentence, attribution.region.last + 1), /^,$/) && isFinite(sentence, right.first);
  return resumes && countWords(sentence, left) <= 12 ? [left, right] : [right];
}

/**
 * "The mills need steam to run, he said.": with nothing behind the cue the words stand before it, whatever their verb. An
 * opening adjunct or a subordinate clause is too little, unless a clause stands behind its comma.
 */
function isSentence(sentence: Sentence, { first, last }: Range): boolean {
  const { words } = sentence.language;
  const opening = tokenAt(sentence, first);
  const opensAdjunct = isWord(opening, words.subordinators) || isWord(opening, words.prepositions);
  // "Minister of Mills, Ann Dray said this": a title is who speaks.
  const isTitled = [first, first + 1, first + 2].some((index) =>
    isWord(tokenAt(sentence, index), sentence.language.heads.titles),
  );
  if (!opensAdjunct && isTitled) return hasFiniteVerb(sentence, { first, last });
  if (!opensAdjunct)
    return countWords(sentence, { first, last }) >= fewestWords || hasFiniteVerb(sentence, { first, last });
  for (let index = first + 1; index < last; index++)
    if (isPunctuation(tokenAt(sentence, index), /^,$/) && hasFiniteVerb(sentence, { first: index + 1, last }))
      return true;
  return isWord(opening, words.prepositions) && hasFiniteVerb(sentence, { first, last });
}

const startsOwnClause = (sentence: Sentence, right: Range | undefined) =>
  tokenAt(sentence, right?.first ?? -1)?.lower === sentence.language.words.that;

/** "said on Tuesday", "told the inquiry": nothing but time, place and the person told up to the end. */
function isAdjunctEnd(sentence: Sentence, index: number): boolean {
  const { words } = sentence.language;
  const token = tokenAt(sentence, index);
  // "said this at the meeting" has an object, "said this week" none.
  if (isWord(token, words.timeWords))
    return !isWord(token, words.determiners) || isWord(tokenAt(sentence, index + 1), words.timeWords);
  return isWord(token, words.prepositions) && !hasFiniteVerb(sentence, { first: index, last: sentence.last });
}
