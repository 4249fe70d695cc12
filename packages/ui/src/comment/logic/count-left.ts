import { countGraphemes } from '@standfirst/core';
import type { CommentWords } from '../comment-words.js';
import { plural } from './fill-words.js';

/** Beyond so many units they are counted themselves: segmenting a pasted book at each key would stop the page. */
const EXACT_UNITS = 20_000;

/** How many characters may still be typed, in words. */
export function leftSentence(
  text: string,
  limit: number,
  { lang, state }: Pick<CommentWords, 'lang' | 'state'>,
): string {
  const left = limit - (text.length > EXACT_UNITS ? text.length : countGraphemes(text.trim()));
  return plural(left < 0 ? state.over : state.left, Math.abs(left), lang);
}
