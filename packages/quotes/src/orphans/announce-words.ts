import type { Attribution } from '../attribution/attribution.js';
import { sentenceSubject } from '../attribution/sentence-subject.js';
import { subjectBefore } from '../attribution/subject-before.js';
import { placeOf, spanOf, type DraftQuote } from '../content/draft-quote.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Reading } from './reading.js';

/** How far behind "issued" its statement may stand. */
const longestObject = 4;

/**
 * A sentence that ends in a colon or a comma behind its cue announces the words of the next one, and so does "issued a
 * statement". One that ends in a cue which has no words yet may: “…,” said Dray, and Moll agreed. “…”
 */
export function announceWords(
  sentence: Sentence,
  attributions: readonly Attribution[],
  here: readonly DraftQuote[],
  reading: Reading,
): void {
  const at = { paragraph: sentence.paragraph, sentence: sentence.number };
  const last = attributions.at(-1);
  const end = tokenAt(sentence, sentence.last);
  const place = last && placeOf(sentence, last);
  const endsInCue = last?.region.last === sentence.last - 1;
  const announces = isPunctuation(end, /^:$/) || (isPunctuation(end, /^,$/) && endsInCue);
  const isOpen =
    last?.order === 'subject-cue' &&
    isPunctuation(end, /^\.$/) &&
    endsInCue &&
    !here.some((draft) => draft.attribution === last);
  if (last && place && (announces || isOpen)) {
    reading.announced = { place, ...at, certain: announces && !last.guessed };
    return;
  }
  const published = publishedBy(sentence);
  if (published) reading.announced = { place: published, ...at, certain: false };
}

function publishedBy(sentence: Sentence) {
  const { publishingVerbs, heads } = sentence.language;
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    if (!isWord(tokenAt(sentence, index), publishingVerbs)) continue;
    for (let object = index + 1; object <= Math.min(sentence.last, index + longestObject); object++) {
      if (!isWord(tokenAt(sentence, object), heads.documents)) continue;
      const subject = subjectBefore(sentence, index) ?? sentenceSubject(sentence, index);
      const verb = { first: index, last: index };
      return (
        subject && {
          mention: spanOf(sentence, subject),
          cue: spanOf(sentence, verb),
          lemma: tokenAt(sentence, index)?.lower ?? '',
        }
      );
    }
  }
  return undefined;
}
