import type { Span } from '../span.js';
import { verifyLimits } from './limits.js';
import { occurrences } from './occurrences.js';
import type { Join, Quotation } from './quotation.js';
import type { SourceWords } from './source-words.js';

/** Where the quotation stands, in numbers of words: of each stretch the first and the one behind its last. */
export type Passage = readonly Span[];

/** A stretch at one place, with the place of the stretch before it. */
interface Step extends Span {
  before?: Step;
}

/**
 * Finds the passage that a quotation is, if it stands there word for word: all stretches in order, between two of them no more
 * words than their join may stand for. `seam` is how many words may stand where the attribution interrupts.
 */
export function findPassage(quotation: Quotation, source: SourceWords, seam = 0): Passage | undefined {
  const { stretches, end } = quotation;
  let steps: Step[] | undefined;
  for (const [index, { join, words }] of stretches.entries()) {
    const starts = occurrences(words, source);
    const isScrap = Math.min(words.length, stretches[index - 1]?.words.length ?? Infinity) < 3;
    const length = words.length;
    if (!steps)
      steps = starts
        .filter((start) => fitsBefore(join, start, source))
        .map((start) => ({ start, end: start + length }));
    else
      steps = next(
        steps,
        starts,
        length,
        { least: join.fits ? 1 : 0, most: Math.max(reachOf(join, isScrap), join.seam ? seam : 0) },
        (at) => join.fits?.(source.words[at]?.form ?? '') ?? true,
      );
    if (steps.length === 0) return undefined;
  }
  const last = steps?.find((step) => !end.fits || end.fits(source.words[step.end]?.form ?? ''));
  return last && inOrder(last);
}

/** How many words of the source a join may stand for. */
export function reachOf({ reach, omits }: Join, isScrap: boolean): number {
  return omits && isScrap ? Math.min(reach, verifyLimits.longestOmissionOfScraps) : reach;
}

const fitsBefore = ({ fits }: Join, start: number, { words }: SourceWords) =>
  !fits || fits(words[start - 1]?.form ?? '');

/** Joins each start to the nearest step that ends before it, where the gap is allowed. Both are in order: one pass. */
function next(
  steps: readonly Step[],
  starts: readonly number[],
  length: number,
  gap: { least: number; most: number },
  fits: (at: number) => boolean,
): Step[] {
  const found: Step[] = [];
  let index = -1;
  for (const start of starts) {
    while ((steps[index + 1]?.end ?? Infinity) <= start - gap.least) index++;
    const before = steps[index];
    if (before && before.end >= start - gap.most && fits(start - 1)) found.push({ start, end: start + length, before });
  }
  return found;
}

function inOrder(last: Step): Passage {
  const passage: Span[] = [];
  for (let step: Step | undefined = last; step; step = step.before) passage.push({ start: step.start, end: step.end });
  return passage.reverse();
}
