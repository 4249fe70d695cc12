import type { MarkedSpan } from '../marks/marked-span.js';
import type { Span } from '../span.js';

/** A word, a punctuation mark, or a whole stretch between quotation marks as one piece. */
export interface Token extends Span {
  kind: 'word' | 'punctuation' | 'quoted';
  text: string;
  /** Lower case, with straight apostrophes: the form in which words are looked up. */
  lower: string;
  /** Whether it begins like a name. */
  capital: boolean;
  /** The stretch itself, of a token that is one. */
  quoted?: MarkedSpan;
}

/** Token numbers; both ends belong to it. */
export interface Range {
  first: number;
  last: number;
}
