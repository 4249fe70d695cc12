import type { Span } from '../../span.js';
import { cueAt } from '../../cues/cue-at.js';
import { readTokens } from '../../tokens/read-tokens.js';
import { isPunctuation, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Language } from '../language.js';
import { behindAdjunct, maySpeak, subjectBehind } from './speakers.js';
import { verbGroup } from './verb-group.js';

/** Words between marks are looked through as far as this, in UTF-16 units. */
const longestWords = 3_000;

/** How many tokens behind its subject an insertion may go on: "a-t-elle dit en quittant la salle". */
const longestTail = 12;

/** The attributions that stand inside the marks: « Nous partons, a-t-elle dit, et vite. » With the comma before, as far as the mark behind. */
export function insertionsIn(text: string, words: Span, language: Language): Span[] {
  const tokens = readTokens(
    text,
    { start: words.start, end: Math.min(words.end, words.start + longestWords) },
    [],
    language.spelling,
  );
  const sentence: Sentence = { text, language, tokens, first: 0, last: tokens.length - 1, paragraph: 0, number: 0 };
  const insertions: Span[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const found = insertionAt(sentence, index);
    if (!found) continue;
    const before = tokens[found.first - 1];
    const start = before?.text === ',' ? before.start : (before?.end ?? words.start);
    insertions.push({ start, end: tokens[found.last]?.end ?? words.end });
    index = found.last;
  }
  return insertions;
}

function insertionAt(sentence: Sentence, index: number) {
  const form = cueAt(tokenAt(sentence, index), sentence.language);
  const group = form && form.tense !== 'participle' ? verbGroup(sentence, index, form) : undefined;
  if (!group || group.negated || !isPunctuation(tokenAt(sentence, group.first - 1), /^[,!?…—–]$/)) return undefined;
  const subject =
    group.clitic === undefined ? subjectBehind(sentence, group.last + 1) : { first: group.clitic, last: group.clitic };
  if (!subject || tokenAt(sentence, subject.last)?.lower === 'on') return undefined;
  if (group.clitic === undefined && !maySpeak(sentence, subject)) return undefined;
  const last = tailEnd(sentence, Math.max(group.last, subject.last));
  return last === undefined ? undefined : { first: group.first, last };
}

/** The last token before the mark that ends the insertion. */
function tailEnd(sentence: Sentence, from: number): number | undefined {
  let at = from + 1;
  for (
    let next = behindAdjunct(sentence, at);
    next !== at && next - from < longestTail;
    next = behindAdjunct(sentence, at)
  )
    at = next;
  for (; at - from <= longestTail; at++) {
    const token = tokenAt(sentence, at);
    if (!token || isPunctuation(token, /^[,.;:!?…]$/)) return at - 1;
  }
  return undefined;
}
