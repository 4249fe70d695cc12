import type { MarkedSpan } from '../marks/marked-span.js';
import type { Sentence } from '../tokens/sentence.js';
import { endsLikeSpeech, isNamed, isTitle, wordCount } from './is-title.js';

/** A name of up to this many words behind a verb like "call" is a name and no quotation. */
const longestName = 6;

const longestWord = 30;

/** Whether the marks hold a name or a title and nothing that was said. */
export function isName(sentence: Sentence, span: MarkedSpan): boolean {
  const { text, language } = sentence;
  if (
    span.end - span.start > longestWord * longestName ||
    !isTitle(text, span, language) ||
    wordCount(text, span) > longestName
  )
    return false;
  // “Total Nonsense,” a source said: words that open the sentence and end in a comma were said, whatever their capitals.
  const opens = sentence.tokens[sentence.first]?.quoted === span;
  return !endsLikeSpeech(text, span) || (!opens && isNamed(text, span, language)) || isOwned(sentence, span);
}

/** told Channel 5's “Meet Dray.”: behind an owner or a preposition several capitals are a name, stop inside the marks or not. */
function isOwned(sentence: Sentence, span: MarkedSpan): boolean {
  const { words, shapes } = sentence.language;
  const before = wordBefore(sentence, span);
  const isLinked = words.nounLinks.has(before.toLowerCase()) || shapes.possessor(before) !== undefined;
  return isLinked && wordCount(sentence.text, span) > 1;
}

const wordBefore = ({ text }: Sentence, { outer }: MarkedSpan) =>
  /([\p{L}\p{N}'’]+) $/u.exec(text.slice(Math.max(0, outer.start - longestWord), outer.start))?.[1] ?? '';
