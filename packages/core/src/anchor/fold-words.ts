/** A text as it is compared: letters, marks and numbers in lower case, one space for whatever stands between words. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, the index of the character that it was made of. */
  readonly from: readonly number[];
  /** The index behind that character. */
  readonly to: readonly number[];
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
// They are read as one word with what stands beside them, and as nothing: US’, don't, co­operate.
const INSIDE_WORDS = /['’‘\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/**
 * Folds a text so that it is the same words when marks, dashes, spaces and capitals are set anew. It starts and ends with a
 * word.
 */
export function foldText(source: string): FoldedText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let gap = -1;
  let at = 0;
  for (const character of source) {
    const start = at;
    at += character.length;
    if (INSIDE_WORDS.test(character)) continue;
    if (!WORD_CHARACTER.test(character)) {
      if (gap < 0) gap = start;
      continue;
    }
    if (gap >= 0 && text !== '') {
      text += ' ';
      from.push(gap);
      to.push(start);
    }
    gap = -1;
    for (const unit of character.normalize('NFKD').toLowerCase().split('')) {
      text += unit;
      from.push(start);
      to.push(at);
    }
  }
  return { text, from, to };
}

/** The words of a text as they are compared. */
export const foldedWords = (source: string): string => foldText(source).text;
