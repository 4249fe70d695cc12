import type { Inline } from '@standfirst/core';
import type { Span } from '../span.js';
import { regroup, splitLeaf, type Leaf } from './leaf.js';

/** A stretch of a text that becomes an inline of its own. The marks at its ends leave the text and become data. */
export interface Wrap extends Span {
  open: string;
  close: string;
  /** The quotations that it belongs to. */
  quotes: readonly string[];
  make: (children: Inline[]) => Inline;
}

/**
 * Builds the inlines of a paragraph with every wrap in its place. Wraps come in the order of the text, outer before inner;
 * each is disjoint from the others or inside one.
 */
export function wrapLeaves(leaves: readonly Leaf[], wraps: readonly Wrap[]): Inline[] {
  const strip = { leaves: [...leaves], next: 0 };
  const inlines: Inline[] = [];
  for (let index = 0; index < wraps.length;) {
    const wrap = wraps[index];
    if (!wrap) break;
    let after = index + 1;
    while ((wraps[after]?.start ?? Infinity) < wrap.end) after++;
    inlines.push(...regroup(take(strip, wrap.start)));
    const openMark = kept(take(strip, wrap.start + wrap.open.length));
    const words = take(strip, wrap.end - wrap.close.length);
    const closeMark = kept(take(strip, wrap.end));
    inlines.push(wrap.make(wrapLeaves([...openMark, ...words, ...closeMark], wraps.slice(index + 1, after))));
    index = after;
  }
  inlines.push(...regroup(strip.leaves.slice(strip.next)));
  return inlines;
}

/** A mark's text goes; a note or anchor without text that stands beside it stays. */
const kept = (leaves: readonly Leaf[]) => leaves.filter((leaf) => leaf.start === leaf.end);

/** Takes the leaves before an offset off the strip, cutting the one that it falls into. */
function take(strip: { leaves: Leaf[]; next: number }, until: number): Leaf[] {
  const taken: Leaf[] = [];
  for (let leaf = strip.leaves[strip.next]; leaf && leaf.start < until; leaf = strip.leaves[strip.next]) {
    const halves = splitLeaf(leaf, until);
    taken.push(halves ? halves[0] : leaf);
    if (halves) {
      strip.leaves[strip.next] = halves[1];
      break;
    }
    strip.next += 1;
  }
  return taken;
}
