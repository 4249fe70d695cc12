import type { Span } from '../span.js';

/** A stretch between quotation marks. `start` and `end` leave the marks out, `outer` takes them in. */
export interface MarkedSpan extends Span {
  outer: Span;
  open: string;
  /** Empty where the paragraph ended before the quotation did. */
  close: string;
  single: boolean;
  unclosed: boolean;
  /** It goes on with the unclosed one of an earlier paragraph. */
  resumes: boolean;
}
