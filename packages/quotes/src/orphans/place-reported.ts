import { spanOf, type DraftQuote } from '../content/draft-quote.js';
import { quotedIn, trimRange } from '../content/stretch.js';
import type { Sentence } from '../tokens/sentence.js';
import type { Reading } from './reading.js';

/** A sentence without a cue whose verb says that it is reported, right behind the words of somebody: they go on. */
export function placeReported(sentence: Sentence, reading: Reading): void {
  const { last } = reading;
  const before = reading.quotes.at(-1);
  if (!last || !before || before.certainty === 'none' || !isNext(sentence, before.sentence)) return;
  if (!sentence.language.rules?.isReported?.(sentence)) return;
  const range = trimRange(sentence, sentence);
  if (!range) return;
  const marked = quotedIn(sentence, range).flatMap(({ quoted }) => quoted ?? []);
  const draft: DraftQuote = {
    mode: marked.length > 0 ? 'mixed' : 'indirect',
    fragments: [spanOf(sentence, range)],
    marked,
    certainty: before.certainty === 'inferred' ? 'inferred' : 'continued',
    rule: 'reported-mood',
    sentence,
    follows: before,
  };
  reading.quotes.push(draft);
  for (const span of marked) reading.used.add(span);
  reading.last = draft;
}

/** In the sentence behind it, or at the start of the paragraph behind it. */
function isNext(sentence: Sentence, before: Sentence): boolean {
  if (before.paragraph === sentence.paragraph) return sentence.number - before.number === 1;
  return sentence.paragraph - before.paragraph === 1 && sentence.number === 0;
}
