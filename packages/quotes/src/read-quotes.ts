import { findAttributions } from './attribution/find-attributions.js';
import { isFinite } from './attribution/finite-verb.js';
import { outermostFirst } from './attribution/outermost-first.js';
import { sentenceSubject } from './attribution/sentence-subject.js';
import { draftFromAttribution } from './content/draft-from-attribution.js';
import { spanOf, type DraftQuote } from './content/draft-quote.js';
import { closeAtCue } from './cues/close-at-cue.js';
import type { Language } from './languages/language.js';
import type { MarkedSpan } from './marks/marked-span.js';
import { dialogueLine } from './marks/dialogue-line.js';
import { splitAtInsertions } from './marks/split-at-insertions.js';
import { announceWords } from './orphans/announce-words.js';
import { placeOrphans } from './orphans/place-orphans.js';
import { placeReported } from './orphans/place-reported.js';
import { repeatedParagraphs } from './orphans/repeated-paragraphs.js';
import type { Reading } from './orphans/reading.js';
import { contains, type Span } from './span.js';
import { readSentences } from './tokens/read-sentences.js';
import { readTokens } from './tokens/read-tokens.js';
import { isWord, type Sentence } from './tokens/sentence.js';

/** Reads the paragraphs in order and drafts their quotations: first those with a cue, sentence by sentence, then the rest. */
export function readQuotes(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly MarkedSpan[][],
  language: Language,
): Reading {
  const reading: Reading = { quotes: [], used: new Set(), subjects: [] };
  const repeats = repeatedParagraphs(text, paragraphs, marks);
  paragraphs.forEach((paragraph, number) => {
    if (repeats.has(number)) return;
    const goesOn = [number + 1, number + 2].some((next) => marks[next]?.[0]?.resumes);
    const spoken = dialogueLine(text, paragraph, language);
    const spans = (spoken ? [spoken] : (marks[number] ?? []))
      .map((span) => (span.unclosed && !goesOn ? closeAtCue(text, span, language) : span))
      .flatMap((span) => splitAtInsertions(text, span, language));
    const tokens = readTokens(text, paragraph, spans, language.spelling);
    for (const sentence of readSentences(text, tokens, language, number)) readSentence(sentence, reading);
  });
  return reading;
}

function readSentence(sentence: Sentence, reading: Reading): void {
  const attributions = outermostFirst(sentence, findAttributions(sentence));
  const here: DraftQuote[] = [];
  attributions.forEach((_, index) => {
    const draft = draftFromAttribution(sentence, attributions, index, here.at(-1)?.attribution);
    if (!draft || isInside(draft, here, reading)) return;
    here.push(draft);
    reading.quotes.push(draft);
    for (const span of draft.marked) reading.used.add(span);
    if (draft.place) reading.last = draft;
  });
  if (here.length === 0) placeReported(sentence, reading);
  placeOrphans(sentence, reading);
  announceWords(sentence, attributions, here, reading);
  noteSubject(sentence, reading);
}

function noteSubject(sentence: Sentence, reading: Reading): void {
  const subject = sentenceSubject(sentence, sentence.last);
  if (!subject) return;
  const head = sentence.tokens[subject.last];
  // "Days later, he": a word that only the sentence's start gives its capital is a subject where its verb follows.
  const isLone = subject.first === subject.last && subject.first === sentence.first;
  if (isLone && head?.capital && !isFinite(sentence, subject.last + 1)) return;
  const named = subject.last > subject.first && head?.capital === true;
  reading.subjects.push({
    ...spanOf(sentence, subject),
    paragraph: sentence.paragraph,
    number: sentence.number,
    named,
    noun: !isWord(head, sentence.language.words.pronouns),
  });
}

/**
 * What somebody says that another said stays inside the words of the first (rule of the outermost words). Only behind
 * "according to" the inner speaker is told apart: there the outer one is mostly a newspaper.
 */
function isInside(draft: DraftQuote, here: readonly DraftQuote[], reading: Reading): boolean {
  if (draft.marked.some((span) => reading.used.has(span))) return true;
  const cue = draft.place?.cue;
  return here.some(
    (other) =>
      other.attribution?.order !== 'phrase' && other.fragments.some((fragment) => cue && contains(fragment, cue)),
  );
}
