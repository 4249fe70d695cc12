import { changeAt } from './change.js';
import type { Passage } from './find-passage.js';
import type { Join, Quotation } from './quotation.js';
import type { SourceWords } from './source-words.js';
import type { QuoteChange } from './verdict.js';

/**
 * What marks of omission and brackets do not excuse: a denial that is left out in the middle of a sentence or put in, a number
 * that is put in the place of another, more words put in than said.
 */
export function doubts(
  quotation: Quotation,
  passage: Passage,
  source: SourceWords,
  denies: (form: string) => boolean,
): QuoteChange[] {
  const { stretches, end } = quotation;
  const joins = [...stretches.map(({ join }) => join), end];
  const said = stretches.reduce((sum, { words }) => sum + words.length, 0);
  const inserted = joins.reduce((sum, join) => sum + join.inserted.length, 0);
  return joins.flatMap((join, index) => {
    const before = passage[index - 1];
    const after = passage[index];
    const gap = { start: before?.end ?? after?.start ?? 0, end: after?.start ?? before?.end ?? 0 };
    const replaced = source.words.slice(gap.start, gap.end);
    const around = source.words.slice(Math.max(0, gap.start - 1), gap.end);
    const isOneSentence = !around.some((word) => /[.!?…。！？]/.test(word.after));
    const denied = replaced.some(({ form }) => denies(form));
    const deniesNow = join.inserted.some(({ form }) => denies(form));
    if ((denied && isOneSentence && !deniesNow) || (deniesNow && !denied)) return [changeOf(join, gap, 'negation')];
    if (join.inserted.length > 0 && !sameNumbers(join, replaced)) return [changeOf(join, gap, 'number')];
    if (join.inserted.length > 0 && inserted > said) return [changeOf(join, gap)];
    // A word that is changed in part is known in a passage that was found; in one that is only alike it is held to its word here.
    return join.fits && !replaced.every(({ form }) => join.fits?.(form)) ? [changeOf(join, gap)] : [];
  });

  function changeOf(join: Join, gap: { start: number; end: number }, meaning?: QuoteChange['meaning']): QuoteChange {
    const kind = join.inserted.length === 0 && !join.fits ? 'left-out' : gap.start === gap.end ? 'added' : 'changed';
    return { ...changeAt(kind, quotation.texts, join, source, gap), ...(meaning && { meaning }) };
  }
}

/** A number that an editor puts where there was none explains; one in the place of another contradicts. */
function sameNumbers({ inserted }: Join, replaced: readonly { form: string }[]): boolean {
  const numbersOf = (words: readonly { form: string }[]) =>
    words
      .map(({ form }) => form)
      .filter((form) => /\p{N}/u.test(form))
      .join(' ');
  const there = numbersOf(replaced);
  return there === '' || there === numbersOf(inserted);
}
