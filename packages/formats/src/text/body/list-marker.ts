/** The mark before an item of a list. */
export interface ListMarker {
  /** The number of a numbered item. */
  readonly number?: number;
  /** The sign before an item without a number: `-`, `•`. */
  readonly sign?: string;
  /** How many units mark and space take. */
  readonly length: number;
}

const BULLET = /^([-*•◦▪‣·])[ \t\u00a0]{1,8}(?=\S)/;
const NUMBER = /^(\d{1,3})[.)][ \t\u00a0]{1,8}(?=\S)/;

/** The list mark that a line starts with, or `undefined`. One such line is no list yet: "1. not a list". */
export function listMarker(text: string): ListMarker | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return { sign: bullet[1] ?? '', length: bullet[0].length };
  const number = NUMBER.exec(text);
  return number ? { number: Number(number[1]), length: number[0].length } : undefined;
}

/** Whether a line can only be a line of its own: an item of a list, or a line of a quotation in an e-mail. */
export const startsItem = (text: string): boolean => text.startsWith('>') || listMarker(text) !== undefined;
