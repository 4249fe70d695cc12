import type { Passage } from '../passages/passage.js';
import type { BylineName } from './byline.js';
import type { PageDate } from './page-date.js';

/** What stands above the body of an article. */
export interface Head {
  readonly headline?: Passage;
  readonly standfirst?: Passage;
  readonly byline: readonly BylineName[];
  readonly dates: readonly PageDate[];
  /** Dates that are printed so that two days are possible. */
  readonly doubtful: readonly Passage[];
  /** The index of the first passage of the body, in the list that was read. */
  readonly bodyStart: number;
}
