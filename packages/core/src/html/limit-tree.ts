import type { Element, Root, Text } from 'hast';
import type { HtmlContent } from './html-reader.js';

const MAX_DEPTH = 200;
const MAX_NODES = 200_000;

/**
 * The same tree, no deeper than 200 and no larger than 200,000 nodes: what lies beyond is flattened to its words, with a
 * note. Works without recursion, so that no depth of input can exhaust the stack. Only a tree beyond the limits is copied.
 */
export const limitTree = (root: Root | Element, notes: string[]): Pick<Root, 'children'> =>
  isWithinLimits(root) ? root : limitedCopy(root, notes);

function isWithinLimits(root: Root | Element): boolean {
  let nodes = 0;
  let level: readonly (Root | Element)[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    const inside: Element[] = [];
    for (const { children } of level) {
      nodes += children.length;
      for (const child of children) if (child.type === 'element') inside.push(child);
    }
    if (nodes > MAX_NODES || (depth >= MAX_DEPTH && inside.length > 0)) return false;
    level = inside;
  }
  return true;
}

function limitedCopy(root: Root | Element, notes: string[]): Pick<Root, 'children'> {
  const copy: { children: HtmlContent[] } = { children: [] };
  const open = [{ from: root.children as readonly HtmlContent[], to: copy.children, depth: 1 }];
  let nodes = 0;
  let flattened = 0;
  for (let level = open.pop(); level; level = open.pop()) {
    for (const child of level.from) {
      nodes += 1;
      if (child.type !== 'element') {
        level.to.push(child);
      } else if (level.depth >= MAX_DEPTH || nodes > MAX_NODES) {
        flattened += 1;
        level.to.push(wordsOf(child));
      } else {
        const own: Element = { ...child, children: [] };
        level.to.push(own);
        open.push({ from: child.children, to: own.children, depth: level.depth + 1 });
      }
    }
  }
  if (flattened > 0) {
    notes.push(
      `The page is nested deeper than ${MAX_DEPTH} elements or holds more than ${MAX_NODES}; ${flattened} elements beyond that were flattened to their words.`,
    );
  }
  return copy;
}

function wordsOf(found: Element): Text {
  const parts: string[] = [];
  const open: HtmlContent[] = [found];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'element')
      for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]!);
  }
  return { type: 'text', value: parts.join('') };
}
