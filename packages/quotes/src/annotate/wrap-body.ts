import type { Block } from '@standfirst/core';
import { mapHeard } from './heard-lists.js';
import { layOutText } from './lay-out-text.js';
import { leavesOf, type Leaf } from './leaf.js';
import { wrapLeaves, type Wrap } from './wrap-leaves.js';

/** The text of a body for the rules, and its paragraphs cut into leaves, each list for one paragraph that is heard. */
export function leavesOfBody(body: readonly Block[]): { text: string; leaves: Leaf[][] } {
  const { text, starts } = layOutText(body);
  const leaves: Leaf[][] = [];
  mapHeard(body, (paragraph) => {
    leaves.push(leavesOf(paragraph.children, starts[leaves.length] ?? 0));
    return paragraph;
  });
  return { text, leaves };
}

/** A body with every wrap in its place; wraps come in the order of the text. */
export function wrapBody(
  body: readonly Block[],
  leaves: readonly (readonly Leaf[])[],
  wraps: readonly Wrap[],
): Block[] {
  const byParagraph = wrapsByParagraph(wraps, leaves);
  let visited = 0;
  return mapHeard(body, (paragraph) => {
    const own = byParagraph[visited] ?? [];
    const pieces = leaves[visited++] ?? [];
    return own.length === 0 ? paragraph : { ...paragraph, children: wrapLeaves(pieces, own) };
  });
}

function wrapsByParagraph(wraps: readonly Wrap[], leaves: readonly (readonly Leaf[])[]): Wrap[][] {
  let next = 0;
  return leaves.map((own) => {
    const end = own.at(-1)?.end ?? 0;
    const first = next;
    while ((wraps[next]?.end ?? Infinity) <= end) next++;
    return wraps.slice(first, next);
  });
}
