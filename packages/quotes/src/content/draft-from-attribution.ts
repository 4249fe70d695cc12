import { hasFiniteVerb } from '../attribution/finite-verb.js';
import type { Attribution } from '../attribution/attribution.js';
import type { QuoteMode } from '../found-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import type { Span } from '../span.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { carrierOf } from './carrier-of.js';
import { chooseFragments } from './choose-fragments.js';
import { placeOf, spanOf, type DraftQuote } from './draft-quote.js';
import { isClause } from './is-clause.js';
import { isName } from './is-name.js';
import { leftOf } from './left-of.js';
import { speakersOwn, withoutTail } from './own-words.js';
import { rightEnd } from './right-end.js';
import { rightStart } from './right-start.js';
import { countWords, quotedIn, trimRange } from './stretch.js';
import { withinBrackets } from './within-brackets.js';
import { toldWhom } from './told-whom.js';

/** Fewer reported words say nothing. */
const fewestWords = 2;

/** The quotation that an attribution of the sentence makes, if it makes one; `before` is the last one that made one. */
export function draftFromAttribution(
  sentence: Sentence,
  attributions: readonly Attribution[],
  index: number,
  before: Attribution | undefined,
): DraftQuote | undefined {
  const attribution = attributions[index];
  if (!attribution) return undefined;
  const end = rightEnd(sentence, attribution, attributions.slice(index + 1));
  const start = attribution.wordsFrom ?? rightStart(sentence, attribution, end);
  const right = start <= end ? trimRange(sentence, { first: start, last: end }) : undefined;
  const left = leftOf(sentence, attribution, before);
  const sides = {
    left: left && withinBrackets(sentence, attribution.region, left),
    right: right && withinBrackets(sentence, attribution.region, skipParticle(sentence, attribution, right)),
  };
  // "said Dray, chief of the brigade, according to the Herald": the description of one speaker is not what another says.
  const isRest = before !== undefined && attribution.order === 'phrase' && left && !hasFiniteVerb(sentence, left);
  if (isRest && quotedIn(sentence, left).length === 0) return undefined;
  const ranges = chooseFragments(sentence, attribution, sides).map((range) =>
    speakersOwn(sentence, attribution.form?.class === 'marks' ? withoutTail(sentence, range) : range),
  );
  const marked = markedIn(sentence, ranges);
  if (ranges.length === 0 || !isSaid(sentence, attribution, ranges, marked)) return undefined;
  const mode = modeOf(sentence, ranges, marked);
  const place = attribution.denied && !followsColon(sentence, ranges) ? undefined : placeOf(sentence, attribution);
  const carrier = carrierOf(sentence, attribution, start);
  const around = interruptedBy(sentence, attribution);
  const told = toldWhom(sentence, attribution);
  return {
    mode,
    fragments:
      mode === 'direct'
        ? marked.map(({ start, end }) => ({ start, end }))
        : ranges.map((range) => spanOf(sentence, range)),
    marked: mode === 'indirect' ? [] : marked,
    certainty: !place ? 'none' : isGuess(attribution) ? 'inferred' : 'explicit',
    rule: attribution.rule,
    sentence,
    attribution,
    ...(place && { place }),
    ...(carrier && { carrier: spanOf(sentence, carrier) }),
    ...(around && { around }),
    ...(told && { told: spanOf(sentence, told) }),
  };
}

/** "could say “no”", "if she says “no”": they may never have said it. */
const isGuess = ({ guessed, unsaid, denied }: Attribution) => guessed === true || (unsaid === true && denied !== true);

/** "did not deny it: “…”": behind a colon the words were said all the same. */
function followsColon(sentence: Sentence, ranges: readonly Range[]): boolean {
  return ranges.some(({ first, last }) => {
    for (let index = first; index <= last; index++)
      if (tokenAt(sentence, index)?.kind === 'quoted') return isPunctuation(tokenAt(sentence, index - 1), /^:$/);
    return false;
  });
}

/** "Lund, he said, was the best": commas on both sides, and no quotation right behind them. */
function interruptedBy(sentence: Sentence, { region, order }: Attribution): Span | undefined {
  const comma = /^(?:[,—–-]|--)$/;
  const inside =
    order === 'subject-cue' &&
    isPunctuation(tokenAt(sentence, region.first - 1), comma) &&
    isPunctuation(tokenAt(sentence, region.last + 1), comma) &&
    tokenAt(sentence, region.last + 2)?.kind === 'word';
  return inside ? spanOf(sentence, sentence) : undefined;
}

const markedIn = (sentence: Sentence, ranges: readonly Range[]): MarkedSpan[] =>
  ranges.flatMap((range) => quotedIn(sentence, range).flatMap(({ quoted }) => quoted ?? []));

/** "pointed out that": the particle is part of the cue. */
const skipParticle = (sentence: Sentence, { lemma }: Attribution, right: Range): Range =>
  sentence.language.cueParticles.get(lemma) === tokenAt(sentence, right.first)?.lower
    ? { first: right.first + 1, last: right.last }
    : right;

function modeOf(sentence: Sentence, ranges: readonly Range[], marked: readonly MarkedSpan[]): QuoteMode {
  if (marked.length === 0 || marked.every((span) => isName(sentence, span))) return 'indirect';
  const words = ranges.reduce((sum, range) => sum + countWords(sentence, range), 0);
  return words === 0 ? 'direct' : 'mixed';
}

/** Whether the words were said, rather than named, denied, or the writer's own. */
function isSaid(
  sentence: Sentence,
  attribution: Attribution,
  ranges: readonly Range[],
  marked: readonly MarkedSpan[],
): boolean {
  const words = ranges.reduce((sum, range) => sum + countWords(sentence, range), 0);
  const spoken = marked.filter((span) => !isName(sentence, span));
  if (spoken.length === 0) return isReported(sentence, attribution, ranges, words);
  // "a plan called “clamp”": right behind the verb the marks hold a name.
  const naming = sentence.language.namingCues.has(attribution.lemma);
  return !(
    naming &&
    ranges[0]?.first === attribution.region.last + 1 &&
    tokenAt(sentence, ranges[0].first)?.kind === 'quoted'
  );
}

function isReported(sentence: Sentence, attribution: Attribution, ranges: readonly Range[], words: number): boolean {
  const first = ranges[0];
  if (!first || attribution.unsaid || words < fewestWords) return false;
  if (attribution.subject && isWord(tokenAt(sentence, attribution.subject.last), sentence.language.words.ownPronouns))
    return false;
  if (!attribution.form) return attribution.order === 'phrase' && words > fewestWords;
  if (attribution.form.class === 'marks') return false;
  return first.last < attribution.region.first || isClause(sentence, first, attribution);
}
