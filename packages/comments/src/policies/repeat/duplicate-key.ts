import { wordSkeleton } from '@standfirst/core';
import type { PrivateKeys } from '../../privacy/private-keys.js';

/** From this many letters on, the same words are a repetition whoever sends them; shorter ones are said by many. */
const SAID_BY_ONE = 20;

/** Figures, and letters of alphabets in which some look like Latin ones. */
const ALIKE = /[\p{N}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}]/u;

/** Letters and figures of a text, without what makes no difference to the eye; empty for a text of signs alone. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    // Among Latin letters they stand in for some; a word or a figure by itself means what it is.
    .map((word) => (/[a-z]/.test(word) && ALIKE.test(word) ? wordSkeleton(word) : word))
    .join('');

/** Whether the text is long enough that two people do not say the same by chance. */
export const isTelling = (text: string): boolean => Array.from(lettersOf(text)).length >= SAID_BY_ONE;

/**
 * The same for texts that look the same: compatibility forms, case, spaces, punctuation, what nobody sees and single
 * letters of other alphabets make no difference. A text of signs alone, such as emoji, is compared as it stands. Short texts are told apart by their `writer`:
 * two readers may both say "Thank you".
 */
export function duplicateKey(text: string, writer: string, keys: PrivateKeys): string {
  const letters = lettersOf(text);
  const folded = letters === '' ? text.normalize('NFC').replace(/\s+/g, ' ').trim() : letters;
  return keys.print('duplicate', folded, isTelling(text) ? '' : writer);
}
