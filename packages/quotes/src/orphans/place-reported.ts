import { spanOf, type DraftQuote } from '../content/draft-quote.js';
import { quotedIn, trimRange } from '../content/stretch.js';
import type { Sentence } from '../tokens/sentence.js';
import { isNext } from './is-next.js';
import type { Reading } from './reading.js';

/**
 * A sentence without a cue whose verb says that it is reported. Right behind the words of somebody it goes on with them; behind
 * a sentence about somebody it is a guess that it is theirs.
 */
export function placeReported(sentence: Sentence, reading: Reading): void {
  const before = reading.quotes.at(-1);
  const follows = before && before.certainty !== 'none' && isNext(sentence, before.sentence) ? before : undefined;
  const subject = follows ? undefined : subjectBefore(sentence, reading);
  const range = trimRange(sentence, sentence);
  if (!range || !(follows ?? subject) || !sentence.language.rules?.isReported?.(sentence, follows?.mode)) return;
  const marked = quotedIn(sentence, range).flatMap(({ quoted }) => quoted ?? []);
  const { start } = spanOf(sentence, range);
  const draft: DraftQuote = {
    mode: marked.length > 0 ? 'mixed' : 'indirect',
    fragments: [spanOf(sentence, range)],
    marked,
    certainty: subject || follows?.certainty === 'inferred' ? 'inferred' : 'continued',
    rule: 'reported-mood',
    sentence,
    ...(follows && { follows }),
    ...(subject && { place: { mention: subject, cue: { start, end: start }, lemma: '' } }),
  };
  reading.quotes.push(draft);
  for (const span of marked) reading.used.add(span);
  reading.last = draft;
}

function subjectBefore(sentence: Sentence, { subjects }: Reading) {
  const subject = subjects.at(-1);
  const isRight = subject && isNext(sentence, subject);
  return isRight ? { start: subject.start, end: subject.end } : undefined;
}
