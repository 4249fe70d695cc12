import type { Inline } from '@standfirst/core';
import type { Holder } from './annotations.js';

/**
 * Takes the marks that an annotation names off the ends of its words, so that they are data alone. Where the words do not
 * begin or end with them (somebody cut the quotation in two), the part has no such mark.
 */
export function liftMarks(inline: Holder): void {
  if (inline.type !== 'quoted') return;
  const { open, close, children } = inline;
  if (open !== undefined && !lift(children, 0, open, (text) => text.startsWith(open) && text.slice(open.length)))
    delete inline.open;
  if (close !== undefined) {
    const last = children.length - 1;
    if (!lift(children, last, close, (text) => text.endsWith(close) && text.slice(0, -close.length)))
      delete inline.close;
  }
}

function lift(children: Inline[], at: number, mark: string, without: (text: string) => string | false): boolean {
  const end = children[at];
  if (end?.type !== 'text' || mark === '') return false;
  const rest = without(end.value);
  if (rest === false) return false;
  if (rest === '') children.splice(at, 1);
  else children[at] = { ...end, value: rest };
  return true;
}
