/**
 * A name as it looks, for comparing it with names that only the site itself may carry: compatibility forms, case, marks that
 * nobody sees and letters of other alphabets that look Latin are all made equal. Never stored as a name, never shown.
 */
export function nameSkeleton(name: string): string {
  const folded = name.normalize('NFKC').replace(UNSEEN, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(folded, (letter) => LOOKALIKES.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}]/gu;

// Pairs of a look-alike and the Latin letter: Cyrillic, Greek, Armenian, small capitals, digits.
const PAIRS =
  'аaвbеeзeкkмmнhоoрpсcтtуyхxіiїijjѕsԁdԛqԝwһhӏlүy' +
  'αaβbεeηnιiκkνvοoρpτtυuχxωwγy' +
  'օoսuհhոnցg' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz' +
  'ıiɑaɡg0o1l3e5s';
const LOOKALIKES = new Map(Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, alike, latin]) => [alike, latin] as const));
