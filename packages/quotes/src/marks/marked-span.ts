import type { Span } from '../span.js';

/** A stretch between quotation marks. `start` and `end` leave the marks out, `outer` takes them in. */
export interface MarkedSpan extends Span {
  outer: Span;
  /** As printed; empty where an earlier paragraph opened it. */
  open: string;
  /** Empty where the paragraph ended before the quotation did. */
  close: string;
  /** ‘…’ and not “…”. */
  single: boolean;
  /** It ends with its paragraph, or where the next one opens. */
  unclosed: boolean;
  /** It goes on with the unclosed one of an earlier paragraph. */
  resumes: boolean;
}
