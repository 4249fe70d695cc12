import type { PrivateKeys } from '../../privacy/private-keys.js';

/** From this many letters on, the same words are a repetition whoever sends them; shorter ones are said by many. */
const SAID_BY_ONE = 20;

/** Letters and figures of a text, without what makes no difference to the eye; empty for a text of signs alone. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+|\p{Default_Ignorable_Code_Point}/gu, '');

/** Whether the text is long enough that two people do not say the same by chance. */
export const isTelling = (text: string): boolean => Array.from(lettersOf(text)).length >= SAID_BY_ONE;

/**
 * The same for texts that look the same: compatibility forms, case, spaces, punctuation and what nobody sees make no
 * difference. A text of signs alone, such as emoji, is compared as it stands. Short texts are told apart by their `writer`:
 * two readers may both say "Thank you".
 */
export function duplicateKey(text: string, writer: string, keys: PrivateKeys): string {
  const letters = lettersOf(text);
  const folded = letters === '' ? text.normalize('NFC').replace(/\s+/g, ' ').trim() : letters;
  return keys.print('duplicate', folded, isTelling(text) ? '' : writer);
}
