import { isElement, rawText, textNode, type Node, type Parent } from './html-tree.js';

/** Elements nest no deeper than this in the tree; what lies deeper is flattened to its words. The model allows 256 levels, two for each element. */
export const MAX_DEPTH = 100;

/**
 * Of a story so many elements are read: each becomes a block or a mark, is checked, and gets an id, which costs five times
 * what its node does. The longest stories have some thousands. Comments, which stand apart, are as many as the page holds.
 */
export const MAX_STORY = 60_000;

/** Puts their words in the place of elements that stand too deep; says how many. */
export function flattenBelow(parent: Parent, depth = 1): number {
  let flattened = 0;
  const { children } = parent;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!;
    if (!isElement(child)) continue;
    if (depth <= MAX_DEPTH) flattened += flattenBelow(child, depth + 1);
    else {
      flattened += 1;
      children[index] = textNode(wordsInside(child));
    }
  }
  return flattened;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** Works without recursion, since no depth of input may exhaust the stack. */
function wordsInside(found: Node): string {
  const parts: string[] = [];
  const open: Node[] = [found];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') parts.push(node.value);
    else if (isElement(node) && !SILENT.has(node.tagName))
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]!);
  }
  return parts.join('');
}

/** Lets a story hold no more elements than are read: in the place of what follows stand its words. Tells it in a sentence, if so. */
export function limitStory(root: Parent): string[] {
  const flattened = flattenBeyond(root, MAX_STORY);
  return flattened === 0
    ? []
    : [`The story holds more than ${MAX_STORY} elements; ${flattened} beyond that were flattened to their words.`];
}

/** Boxes that were open at the last element stay, so that what stands behind them is not taken for a part of them. */
function flattenBeyond(root: Parent, most: number): number {
  let left = most;
  const visit = (parent: Parent): number => {
    let flattened = 0;
    for (let index = 0; index < parent.children.length; index += 1) {
      const child = parent.children[index];
      if (!isElement(child)) continue;
      if (left === 0) {
        const rest = { children: parent.children.slice(index) };
        parent.children = [...parent.children.slice(0, index), textNode(rawText(rest, ' '))];
        return flattened + elementsIn(rest);
      }
      left -= 1;
      flattened += visit(child);
    }
    return flattened;
  };
  return visit(root);
}

const elementsIn = ({ children }: Parent): number =>
  children.reduce((sum, child) => sum + (isElement(child) ? 1 + elementsIn(child) : 0), 0);
