import type { PrivateKeys } from '../../privacy/private-keys.js';

/** From this many letters on, the same words are a repetition whoever sends them; shorter ones are said by many. */
const SAID_BY_ONE = 20;

/**
 * The same for texts that look the same: compatibility forms, case, spaces, punctuation and what nobody sees make no
 * difference. A text of signs alone, such as emoji, is compared as it stands. Short texts are told apart by their `writer`:
 * two readers may both say "Thank you".
 */
export function duplicateKey(text: string, writer: string, keys: PrivateKeys): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+|\p{Default_Ignorable_Code_Point}/gu, '');
  const folded = letters === '' ? text.normalize('NFC').replace(/\s+/g, ' ').trim() : letters;
  return keys.print('duplicate', folded, Array.from(letters).length < SAID_BY_ONE ? writer : '');
}
