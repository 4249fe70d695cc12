import { en } from '../words/en.js';
import type { Words } from '../words/words.js';

/** Words that name themselves, so that a test sees whether a view takes its words from them: ⟦embed⟧. */
export const markedWords: Words = { ...marked(en), lang: 'en' };

// The copy has a value of the same sort under every key.
function marked<Part extends object>(words: Part): Part {
  const entries = Object.entries(words).map(([key, value]) => {
    if (typeof value === 'function') return [key, () => `⟦${key}⟧`];
    return [key, typeof value === 'object' ? marked(value as object) : `⟦${key}⟧`];
  });
  return Object.fromEntries(entries) as Part;
}
