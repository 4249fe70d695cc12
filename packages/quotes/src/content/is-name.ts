import type { MarkedSpan } from '../marks/marked-span.js';
import type { Sentence } from '../tokens/sentence.js';
import { endsLikeSpeech, isNamed, isTitle, wordCount } from './is-title.js';

/** A name of up to this many words behind a verb like "call" is a name and no quotation. */
const longestName = 6;

/** Whether the marks hold a name or a title and nothing that was said. */
export function isName(sentence: Sentence, span: MarkedSpan): boolean {
  const { text, language } = sentence;
  if (!isTitle(text, span, language) || wordCount(text, span) > longestName) return false;
  // “Total Nonsense,” a source said: words that open the sentence and end in a comma were said, whatever their capitals.
  const opens = sentence.tokens[sentence.first]?.quoted === span;
  return !endsLikeSpeech(text, span) || (!opens && isNamed(text, span, language));
}
