import type { QuotedWord } from './quotation.js';
import type { Word } from './word.js';

/** A word of the quotation, or a place where words of the source may stand without being missed. */
export type Element = { word: QuotedWord } | { free: true };

/**
 * One step of an alignment. `same`, `case` and `changed` take a word of both sides, `added` one of the quotation, `left-out` and
 * `passed` one of the source. `quoted` and `source` are the numbers of the element and of the word before which the step begins.
 */
export interface Step {
  kind: 'same' | 'case' | 'changed' | 'added' | 'left-out' | 'passed';
  quoted: number;
  source: number;
}

/** Which side an alignment takes a word of. */
const Move = { Both: 1, Quoted: 2, Source: 3 } as const;

/**
 * Lays the quotation beside a window of the source so that most words agree; the window's ends may stay over. The work is in
 * proportion to the product of both.
 */
export function align(elements: readonly Element[], words: readonly Word[]): Step[] {
  const width = words.length + 1;
  const moves = new Uint8Array((elements.length + 1) * width);
  let above = new Int32Array(width);
  elements.forEach((element, row) => {
    const scores = new Int32Array(width);
    const base = (row + 1) * width;
    scores[0] = (above[0] ?? 0) - ('free' in element ? 0 : 2);
    moves[base] = Move.Quoted;
    for (let column = 1; column < width; column++) {
      const [sum, move] = best(
        element,
        words[column - 1],
        above[column - 1] ?? 0,
        above[column] ?? 0,
        scores[column - 1] ?? 0,
      );
      scores[column] = sum;
      moves[base + column] = move;
    }
    above = scores;
  });
  return stepsBack(
    elements,
    words,
    moves,
    above.lastIndexOf(above.reduce((most, score) => Math.max(most, score), -Infinity)),
  );
}

function stepsBack(elements: readonly Element[], words: readonly Word[], moves: Uint8Array, end: number): Step[] {
  const steps: Step[] = [];
  let [row, column] = [elements.length, end];
  while (row > 0) {
    const element = elements[row - 1];
    const move = moves[row * (words.length + 1) + column];
    if (move !== Move.Source) row--;
    if (move !== Move.Quoted) column--;
    const at = { quoted: row, source: column };
    if (!element || 'free' in element) {
      if (move === Move.Source) steps.push({ kind: 'passed', ...at });
    } else if (move === Move.Both) steps.push({ kind: compare(element.word, words[column]), ...at });
    else steps.push({ kind: move === Move.Source ? 'left-out' : 'added', ...at });
  }
  return steps.reverse();
}

function best(
  element: Element,
  word: Word | undefined,
  diagonal: number,
  above: number,
  left: number,
): [score: number, move: number] {
  if ('free' in element) return above >= left ? [above, Move.Quoted] : [left, Move.Source];
  const value = { same: 4, case: 3, changed: -2 }[compare(element.word, word)];
  const [both, quoted, source] = [diagonal + value, above - 2, left - 2];
  if (both >= quoted && both >= source) return [both, Move.Both];
  return quoted >= source ? [quoted, Move.Quoted] : [source, Move.Source];
}

function compare(quoted: Word, source: Word | undefined): 'same' | 'case' | 'changed' {
  if (quoted.form === source?.form) return 'same';
  return quoted.form.toLowerCase() === source?.form.toLowerCase() ? 'case' : 'changed';
}
