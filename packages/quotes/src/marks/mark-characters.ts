/**
 * Each opening mark with the marks that may close it. A German “ closes „, a Swedish ” opens and closes, and in Arabic ”…“ stands for “…”; typists mix
 * straight and curly, so a straight mark may close a curly one and the other way round.
 */
export const closersOf: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['”', '”“'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['"', '"”“'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ["''", "''"],
  ['``', "''"],
  ['‘‘', "’’\"”''"],
]);

/** Marks that open wherever they stand, as far as their shape goes. */
export const openingShapes = '“„‟«‹「『﹁﹃';

/** Marks that close by their shape; ” and » open in some languages. */
export const closingShapes = '”»›」』﹂﹄';

export const straightShapes = '"＂';

const letter = /[\p{L}\p{N}]/u;

/** Whether the character is a letter or a digit; no character at all is not. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && letter.test(character);
}

/** Whether the character is white space, or the edge of a paragraph. */
export function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
