import type { CueForm, Language } from '../languages/language.js';
import type { Token } from '../tokens/token.js';

/**
 * The cue that a token is a form of. A capital inside a sentence makes it a name ("The Huffington Post"); `opensSentence`
 * lets the first word be one all the same.
 */
export function cueAt(token: Token | undefined, language: Language, opensSentence = false): CueForm | undefined {
  if (token?.kind !== 'word' || (token.capital && !opensSentence)) return undefined;
  return language.cues.get(token.lower);
}
