import { inlineText, nodeLists, type Inline } from '@standfirst/core';
import { verifyLimits } from './limits.js';
import { readWords, wordForm, type Word } from './word.js';
import type { QuotedPieces, QuotedPlace } from './verdict.js';

/** A word of the quotation. */
export interface QuotedWord extends Word {
  piece: number;
}

/** What the editor put into the words, or left out of them: at one place, between two words. */
export interface Join extends QuotedPlace {
  /** As many words of the source may stand here. */
  reach: number;
  /** Here the attribution interrupts. */
  seam: boolean;
  omits: boolean;
  /** Words in brackets. */
  inserted: Word[];
  /** A word that the editor changed in part, "[T]he", "boat[s]": the test that the word of the source must pass. */
  fits?: (form: string) => boolean;
}

/** The quotation as stretches of words that stand unbroken, each with the join before it; and the join behind the last. */
export interface Quotation {
  texts: string[];
  stretches: { join: Join; words: QuotedWord[] }[];
  end: Join;
}

interface Alteration {
  start: number;
  end: number;
  kind: 'omission' | 'insertion' | 'sic';
}

/** "[…]", "(...)", "…", ". . .", "[the group]", "[sic]": what print does inside somebody's words. */
const printed =
  /[[(]\s{0,3}(?:…|\.{3}|\. \. \.)\s{0,3}[\])]|…|\.{3,9}|\. \. \.|[[(]sic!?[\])]|\p{L}{0,40}\[[^[\]]{1,200}\]\p{L}{0,40}/giu;

/** Reads the pieces of a quotation. */
export function readQuotation(pieces: QuotedPieces): Quotation {
  const list = typeof pieces === 'string' ? [pieces] : pieces;
  const quotation: Quotation = { texts: [], stretches: [], end: newJoin({ piece: 0, start: 0, end: 0 }, false) };
  list.forEach((piece, number) => {
    const text = typeof piece === 'string' ? piece : inlineText(piece);
    const marked = typeof piece === 'string' ? [] : alterations(piece, 0);
    if (number > 0) quotation.end.seam = true;
    quotation.texts.push(text);
    readPiece(quotation, text, number, marked);
  });
  return quotation;
}

function readPiece(quotation: Quotation, text: string, piece: number, marked: readonly Alteration[]): void {
  let from = 0;
  const addWords = (end: number) => {
    const words = readWords(text.slice(from, end), from).map((word) => ({ ...word, piece }));
    if (words.length > 0) {
      quotation.stretches.push({ join: quotation.end, words });
      quotation.end = newJoin({ piece, start: end, end }, false);
    }
    return words;
  };
  for (const { start, end, kind, glued } of inOrder(text, marked)) {
    if (start < from) continue;
    addWords(start);
    from = end;
    if (kind === 'sic') continue;
    const join = quotation.end;
    if (glued) {
      closeOver(join, glued, { piece, start, end });
      continue;
    }
    if (join.inserted.length === 0 && !join.omits) Object.assign(join, { piece, start });
    delete join.fits;
    join.end = end;
    if (kind === 'omission') Object.assign(join, { omits: true, reach: join.reach + verifyLimits.longestOmission });
    else {
      join.inserted.push(...readWords(text.slice(start, end), start));
      join.reach += verifyLimits.longestReplacement;
    }
  }
  addWords(text.length);
}

/** A word that is changed in part stands for exactly one word; beside another change nothing holds the two apart. */
function closeOver(join: Join, fits: (form: string) => boolean, place: QuotedPlace): void {
  if (join.reach > 0) {
    join.reach += verifyLimits.longestReplacement;
    delete join.fits;
  } else Object.assign(join, { ...place, fits, reach: 1 });
}

const newJoin = (place: QuotedPlace, seam: boolean): Join => ({ ...place, seam, reach: 0, omits: false, inserted: [] });

function inOrder(text: string, marked: readonly Alteration[]) {
  const found = [...text.matchAll(printed)].map(({ 0: words, index }) => {
    const glued = /^\p{L}|\p{L}$/u.test(words);
    const kind: Alteration['kind'] = /sic!?[\])]$/i.test(words)
      ? 'sic'
      : /\p{L}|\p{N}/u.test(words)
        ? 'insertion'
        : 'omission';
    return { start: index, end: index + words.length, kind, glued: glued ? fitsOf(words) : undefined };
  });
  const glued = found.filter((each) => each.glued);
  const own = marked.filter((each) => !glued.some((word) => word.start < each.end && word.end > each.start));
  const free = found.filter(({ start, end }) => !own.some((each) => each.start < end && each.end > start));
  return [...own.map((each) => ({ ...each, glued: undefined })), ...free].sort((a, b) => a.start - b.start);
}

/** "[T]he" stands for "the" or "The"; "boat[s]" for a word that begins with "boat" and is not much longer. */
function fitsOf(printedWord: string): (form: string) => boolean {
  const parts = /^(\p{L}*)\[([^\]]*)\](\p{L}*)$/u.exec(printedWord) ?? [];
  const [stem = '', put = '', ending = ''] = parts.slice(1).map(wordForm);
  if (stem === '' && put.length === 1)
    return (form) => form === put.toLowerCase() + ending || form === put.toUpperCase() + ending;
  const isEnding = ending === '' && stem.length > 2 && /^\p{L}{1,3}$/u.test(put) && put !== 'not';
  return (form) => isEnding && form.startsWith(stem) && form.length - stem.length <= 3;
}

/** Where the alteration inlines of a piece stand in its text. */
function alterations(inlines: readonly Inline[], shift: number): Alteration[] {
  const found: Alteration[] = [];
  let at = shift;
  for (const inline of inlines) {
    const end = at + inlineText([inline]).length;
    if (inline.type === 'alteration') found.push({ start: at, end, kind: inline.kind });
    else {
      let inside = at + (inline.type === 'quoted' ? (inline.open?.length ?? 0) : 0);
      for (const { of, list } of nodeLists(inline)) {
        if (of !== 'inlines') continue;
        found.push(...alterations(list, inside));
        inside += inlineText(list).length;
      }
    }
    at = end;
  }
  return found;
}
