// Scripts that join letters or split ligatures with U+200C and U+200D.
const JOINING_SCRIPTS =
  'Arabic,Syriac,Mandaic,Nko,Mongolian,Phags_Pa,Devanagari,Bengali,Gurmukhi,Gujarati,Oriya,Tamil,Telugu,Kannada,Malayalam,Sinhala,Khmer,Myanmar,Tibetan,Balinese,Javanese,Thai,Lao';
const joiningLetter = new RegExp(
  `[${JOINING_SCRIPTS.split(',')
    .map((name) => `\\p{Script=${name}}`)
    .join('')}\\p{M}]`,
  'u',
);
const VIRAMA =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2\u1b44\ua9c0\u{11046}\u{110b9}\u{11133}\u{111c0}]/u;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f\u{e007f}]/u;
const EMOJI_AFTER = /\p{Extended_Pictographic}/u;

const JOINER = /[\u200c\u200d]/g;
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,30}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
const EMOJI_STYLE = /(?<![\p{Emoji}\p{Extended_Pictographic}])[\ufe0e\ufe0f]/gu;
const GLYPH_CHOICE =
  /(?<![\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Hiragana}\p{Script=Katakana}\p{Sm}])[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/gu;
const MONGOLIAN_CHOICE = /(?<!\p{Script=Mongolian})[\u180b-\u180d\u180f]/gu;

/**
 * Removes joiners, tag characters and variation selectors where they change nothing that can be seen: between letters of
 * scripts without them they only make two equal names differ. Flags, families and conjuncts stay whole.
 */
export function dropStrayJoiners(text: string): string {
  return text
    .replace(JOINER, (joiner, at: number, whole: string) => (joins(joiner, at, whole) ? joiner : ''))
    .replace(TAGS, '$1')
    .replace(EMOJI_STYLE, '')
    .replace(GLYPH_CHOICE, '')
    .replace(MONGOLIAN_CHOICE, '');
}

function joins(joiner: string, at: number, whole: string): boolean {
  const before = characterBefore(whole, at);
  const after = String.fromCodePoint(whole.codePointAt(at + 1) ?? 0);
  // At the end of a word a joiner still shapes the letter that a virama closed.
  if (VIRAMA.test(before)) return true;
  if (joiningLetter.test(before) && joiningLetter.test(after)) return true;
  return joiner === '\u200d' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after);
}

function characterBefore(whole: string, at: number): string {
  const low = whole.charCodeAt(at - 1);
  const paired = low >= 0xdc00 && low <= 0xdfff;
  return whole.slice(Math.max(0, at - (paired ? 2 : 1)), at);
}
