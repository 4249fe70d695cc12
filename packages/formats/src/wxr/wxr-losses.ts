import type { Loss } from '../format.js';

/** Counts a loss of one comment. */
export type Lose = (what: string, sentence: string) => void;

/** Fills `losses` while comments are written. */
export function lossCounter(losses: Loss[]): Lose {
  return (what, sentence) => {
    const at = losses.findIndex((loss) => loss.what === what);
    const count = (losses[at]?.count ?? 0) + 1;
    const loss = { what, count, message: `${count === 1 ? '1 comment' : `${count} comments`}: ${sentence}.` };
    if (at < 0) losses.push(loss);
    else losses[at] = loss;
  };
}
