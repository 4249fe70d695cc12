import type { DraftQuote } from '../content/draft-quote.js';
import type { MarkedSpan } from '../marks/marked-span.js';
import type { Sentence } from '../tokens/sentence.js';
import type { Reading } from './reading.js';

/** Fewer words between marks, alone in their sentence, are a slogan or a heading. */
const fewestWords = 3;

/** How many paragraphs on a speaker may still be speaking. */
const longestSilence = 2;

/**
 * A sentence that is nothing but words between marks. Right behind a quotation it is the rest of it; behind a sentence that
 * announces words it is those words; else the last speaker is taken to go on.
 */
export function standingOrphan(sentence: Sentence, span: MarkedSpan, count: number, reading: Reading): void {
  const { last, announced } = reading;
  const quote = reading.quotes.at(-1);
  const isAnnounced = announced !== undefined && isNext(sentence, announced);
  if (quote && !isAnnounced && joins(sentence, span, quote)) {
    quote.fragments.push({ start: span.start, end: span.end });
    quote.marked.push(span);
    quote.sentence = sentence;
    reading.used.add(span);
    return;
  }
  if (count < fewestWords) return;
  const draft: DraftQuote = {
    mode: 'direct',
    fragments: [{ start: span.start, end: span.end }],
    marked: [span],
    certainty: 'none',
    rule: 'standing',
    sentence,
  };
  const subject = subjectRightBefore(sentence, reading);
  if (isAnnounced) {
    draft.place = announced.place;
    draft.certainty = announced.certain ? 'explicit' : 'inferred';
    draft.rule = announced.certain ? 'announced' : 'announced-statement';
  } else if (subject) {
    draft.place = {
      mention: { start: subject.start, end: subject.end },
      cue: { start: span.outer.start, end: span.outer.start },
      lemma: '',
    };
    draft.certainty = 'inferred';
    draft.rule = 'standing-subject';
  } else if (last && mayGoOn(sentence, span, last)) {
    draft.follows = last;
    draft.certainty = somebodyElse(sentence, reading) ? 'inferred' : 'continued';
    draft.rule = 'standing-continued';
  }
  reading.quotes.push(draft);
  reading.used.add(span);
  if (draft.certainty !== 'none') reading.last = draft;
}

/** Behind a direct or mixed quotation of the sentence before, or in a new paragraph that opens its marks again. */
function joins(sentence: Sentence, span: MarkedSpan, quote: DraftQuote): boolean {
  if (quote.mode === 'indirect') return false;
  const before = quote.sentence;
  if (before.paragraph === sentence.paragraph)
    return sentence.number - before.number === 1 && quote.certainty !== 'inferred' && quote.certainty !== 'none';
  // What the paragraph before left open may be words that found no quotation.
  return (
    span.resumes &&
    quote.marked.at(-1)?.unclosed === true &&
    sentence.paragraph - before.paragraph <= longestSilence &&
    sentence.number === 0
  );
}

/** "Ms Voss laughed. “Ask me tomorrow.”": the person whom the sentence before is about, if nobody has spoken in it. */
function subjectRightBefore(sentence: Sentence, { subjects, quotes }: Reading) {
  const subject = subjects.at(-1);
  if (!subject?.named || !isNext(sentence, { paragraph: subject.paragraph, sentence: subject.number }))
    return undefined;
  const before = quotes.at(-1)?.sentence;
  return before?.paragraph === subject.paragraph && before.number === subject.number ? undefined : subject;
}

/** "Rowe shook his head. “No.”": between the words of the last speaker and these stands a sentence about another subject. */
function somebodyElse(sentence: Sentence, { subjects, quotes }: Reading): boolean {
  const subject = subjects.at(-1);
  const before = quotes.at(-1)?.sentence;
  if (!subject?.noun || sentence.number === 0 || subject.paragraph !== sentence.paragraph) return false;
  return (
    subject.number === sentence.number - 1 &&
    (before?.paragraph !== subject.paragraph || before.number < subject.number)
  );
}

function isNext(sentence: Sentence, announced: { paragraph: number; sentence: number }): boolean {
  if (announced.paragraph === sentence.paragraph) return sentence.number - announced.sentence === 1;
  return sentence.paragraph - announced.paragraph === 1 && sentence.number === 0;
}

function mayGoOn(sentence: Sentence, span: MarkedSpan, last: DraftQuote): boolean {
  return !span.single && !span.resumes && sentence.paragraph - last.sentence.paragraph <= longestSilence;
}
