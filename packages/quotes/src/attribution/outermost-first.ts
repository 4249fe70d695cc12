import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Attribution } from './attribution.js';

/**
 * "A witness said that a man had been shot, Dray said.": the attribution that closes a sentence without marks speaks of all of
 * it, what others said included. It is alone then; else all stay as they are.
 */
export function outermostFirst(sentence: Sentence, attributions: readonly Attribution[]): readonly Attribution[] {
  const last = attributions.at(-1);
  const first = attributions[0];
  if (!last || !first || first === last || !closes(sentence, last)) return attributions;
  const hasMarks = sentence.tokens.slice(sentence.first, sentence.last + 1).some(({ kind }) => kind === 'quoted');
  const isSame = first.subject !== undefined && first.subject.last === last.subject?.last;
  return hasMarks || isSame || first.order !== 'subject-cue' ? attributions : [last];
}

/** ", Dray said." and ", Dray said on Monday.": a comma before it and nothing but when it was said behind it. */
function closes(sentence: Sentence, { order, region, form }: Attribution): boolean {
  const { timeWords, prepositions } = sentence.language.words;
  if (order !== 'subject-cue' || form?.class !== 'strong') return false;
  if (!isPunctuation(tokenAt(sentence, region.first - 1), /^,$/)) return false;
  let end = region.last + 1;
  while (
    isWord(tokenAt(sentence, end), timeWords) ||
    (isWord(tokenAt(sentence, end), prepositions) && isWord(tokenAt(sentence, end + 1), timeWords))
  )
    end++;
  const after = tokenAt(sentence, end);
  return after === undefined || isPunctuation(after, /^[.!?]$/);
}
