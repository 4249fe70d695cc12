import { blockText, type Block } from '@standfirst/core';
import { SAMPLE, detectLanguage } from './detect-language.js';

/**
 * The language of an article whose source says none, by its words; `und` where they do not tell. The receipt names what
 * said none ("The page") and what was found.
 */
export function toldLanguage(source: string, words: string | readonly Block[], guessed: string[]): string {
  const found = detectLanguage(typeof words === 'string' ? words : firstWords(words));
  guessed.push(
    found === 'und'
      ? `${source} does not say its language; it is set to "und". Give it by the option \`lang\`.`
      : `${source} does not say its language; by its words it is "${found}".`,
  );
  return found;
}

/** As many words as are looked at. */
function firstWords(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    text += `${blockText(block)}\n`;
    if (text.length > SAMPLE) break;
  }
  return text;
}
