import { inlineText, type Inline } from '@standfirst/core';
import type { Span } from '../span.js';

/** A piece of a paragraph that is put back whole or, if it is text, cut; and the inlines around it, outermost first. */
export interface Leaf extends Span {
  inline: Inline;
  path: readonly Parent[];
}

/** An inline that may be cut in two by a quotation that begins or ends inside it. */
export type Parent = Extract<Inline, { children: unknown[] }>;

/** Cuts the inlines of a paragraph into leaves. Quotations and attributions that are there already stay whole. */
export function leavesOf(inlines: readonly Inline[], start: number): Leaf[] {
  const leaves: Leaf[] = [];
  let at = start;
  const visit = (inline: Inline, path: readonly Parent[]) => {
    if (isParent(inline)) {
      for (const child of inline.children) visit(child, [...path, inline]);
      return;
    }
    const length = inlineText([inline]).length;
    leaves.push({ inline, path, start: at, end: at + length });
    at += length;
  };
  for (const inline of inlines) visit(inline, []);
  return leaves;
}

/** Whether words of this leaf are somebody's already. */
export const isTaken = ({ inline }: Leaf): boolean => inline.type === 'quoted' || inline.type === 'attribution';

function isParent(inline: Inline): inline is Parent {
  return (
    inline.type !== 'quoted' && inline.type !== 'attribution' && 'children' in inline && inline.children.length > 0
  );
}

/** Cuts a text leaf in two at an offset. */
export function splitLeaf(leaf: Leaf, at: number): [Leaf, Leaf] | undefined {
  const { inline } = leaf;
  if (inline.type !== 'text' || at <= leaf.start || at >= leaf.end) return undefined;
  const left = { ...leaf, inline: { ...inline, value: inline.value.slice(0, at - leaf.start) }, end: at };
  const right = { ...leaf, inline: { ...inline, value: inline.value.slice(at - leaf.start) }, start: at };
  return [left, right];
}

/** Puts leaves back under their parents; neighbours under the same parent share one copy of it. */
export function regroup(leaves: readonly Leaf[], depth = 0): Inline[] {
  const inlines: Inline[] = [];
  for (let first = 0; first < leaves.length;) {
    const leaf = leaves[first];
    const parent = leaf?.path[depth];
    let next = first + 1;
    if (leaf && !parent) inlines.push(leaf.inline);
    if (parent) {
      while (leaves[next]?.path[depth] === parent) next++;
      inlines.push({ ...parent, children: regroup(leaves.slice(first, next), depth + 1) });
    }
    first = next;
  }
  return inlines;
}
