import { closersOf, closingShapes, isLetter, isSpace, openingShapes, straightShapes } from './mark-characters.js';

/** A double mark as it stands in a paragraph. */
export interface DoubleMark {
  mark: string;
  /** Offset of its first character. */
  at: number;
  before: string | undefined;
  after: string | undefined;
}

/** Reads the double mark that starts at `at`, or nothing. Two apostrophes and two backticks are one mark. */
export function doubleMarkAt(text: string, at: number, start: number, end: number): DoubleMark | undefined {
  const character = text.charAt(at);
  const twin = "'`‘’".includes(character) && at + 1 < end && text[at + 1] === character;
  const mark = twin ? character + character : character;
  if (!twin && !(openingShapes + closingShapes + straightShapes).includes(character)) return undefined;
  const next = at + mark.length;
  return { mark, at, before: at > start ? text[at - 1] : undefined, after: next < end ? text[next] : undefined };
}

const isStraight = ({ mark }: DoubleMark) => straightShapes.includes(mark) || mark === "''";

/** A straight mark opens after a space, a bracket or a dash and before a word. */
export function looksLikeOpening(at: DoubleMark): boolean {
  if (isStraight(at)) return (isSpace(at.before) || /[([{—–\-/'‘:]/.test(at.before ?? '')) && !isSpace(at.after);
  if (at.mark === '``' || at.mark === '‘‘' || openingShapes.includes(at.mark)) return true;
  // ” and » open in Swedish, Finnish and German print: then a space stands before them and a word after.
  return (at.mark === '”' || at.mark === '»') && isSpace(at.before) && isLetter(at.after);
}

/** A straight mark closes after a word or a stop and not before a letter, and so do “ and « in German print. */
export function looksLikeClosing(at: DoubleMark): boolean {
  if (isStraight(at)) return !isSpace(at.before) && !isLetter(at.after);
  return closingShapes.includes(at.mark) || ('“«'.includes(at.mark) && !isSpace(at.before) && !isLetter(at.after));
}

/** Whether `at` may close what `open` opened, by the table of pairs. */
export function closes(open: string, at: DoubleMark): boolean {
  return (closersOf.get(open) ?? '').includes(at.mark) && (looksLikeClosing(at) || !looksLikeOpening(at));
}

/** Two inches, seconds of arc: a straight mark right after a digit, with the sentence going on behind it. */
export function isMeasure(text: string, at: DoubleMark): boolean {
  return (
    straightShapes.includes(at.mark) &&
    /\d/.test(at.before ?? '') &&
    /^[ -]\p{Ll}/u.test(text.slice(at.at + 1, at.at + 3))
  );
}
