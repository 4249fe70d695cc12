/**
 * A name as it looks, for comparing it with names that only the site itself may carry: as `wordSkeleton`, and all that is one
 * stroke is one letter, as in the confusables of UTS 39: `Il1|!`, beside `rn` for m and `vv` for w. Never stored as a name, never shown.
 */
export const nameSkeleton = (name: string): string =>
  lettersOf(fold(name).replace(/rn|vv|[|!il1]/g, (strokes) => TWO[strokes] ?? 'l'));

/**
 * A word as it looks: compatibility forms, case, marks that nobody sees and letters of other alphabets that look Latin are all
 * made equal. Letters of one alphabet are not: “fail” is another word than “fall”.
 */
export const wordSkeleton = (word: string): string => lettersOf(fold(word));

function fold(text: string): string {
  const folded = text.normalize('NFKC').replace(UNSEEN, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(folded, (letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const TWO: Readonly<Record<string, string>> = { rn: 'm', vv: 'w' };

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}]/gu;

// Pairs of a look-alike and the Latin letter: Cyrillic, Greek, Armenian, small capitals, digits.
const PAIRS =
  'аaвbеeзeкkмmнhоoрpсcтtуyхxіiїijjѕsԁdԛqԝwһhӏlүy' +
  'αaβbεeηnιiκkνvοoρpτtυuχxωwγy' +
  'օoսuհhոnցg' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz' +
  'ıiɑaɡg0o1l3e5s';
const LOOKALIKES = new Map(Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, alike, latin]) => [alike, latin] as const));
