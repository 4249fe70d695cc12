import type { Node } from './mail-element.js';

/** What the parts of one mail need to know. */
export interface Mail {
  /** The address of the article, which relative addresses start from. */
  readonly base: string | undefined;
  /** The side on which lines begin. */
  readonly start: 'left' | 'right';
  /** A date as it is printed. */
  readonly date: (date: string) => string;
  /** The words of the article without its pull quotes, folded, to see whether they stand there. */
  readonly text: string;
  /** Nodes of core as mail clients can show them. */
  readonly draw: (nodes: readonly Node[]) => Node[];
}
