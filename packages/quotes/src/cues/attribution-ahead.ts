import type { Language } from '../languages/language.js';
import type { Token } from '../tokens/token.js';
import { isAbbreviation } from '../tokens/ends-at-stop.js';
import { cueAt } from './cue-at.js';

/** How many tokens a name with its title may take before its cue. */
const longestSubject = 14;

/**
 * Whether a cue follows within the same clause, so that “Who was it?” Captain Brown asked. stays one sentence.
 * After a full stop (`afterStop`) a new sentence is more likely: then only a cue at once counts (“….” Said Tom).
 */
export function hasAttributionAhead(
  tokens: readonly Token[],
  from: number,
  language: Language,
  afterStop: boolean,
): boolean {
  const longest = afterStop ? 1 : longestSubject;
  for (let index = from; index < from + longest; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'quoted') return false;
    if (/^[.!?;:]$/.test(token.text) && !isAbbreviation(tokens, index - 1, language)) return false;
    const cue = cueAt(token, language, index === from);
    if (cue && (index > from || cue.tense !== 'base')) return true;
  }
  return false;
}
