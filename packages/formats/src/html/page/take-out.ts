import type { Element } from 'hast';
import { isElement, type Parent } from '../tree/html-tree.js';

/** Takes an element out of the tree, wherever it stands; says whether it was there. */
export function takeOut(node: Parent, gone: Element): boolean {
  const index = node.children.indexOf(gone);
  if (index >= 0) node.children.splice(index, 1);
  else for (const child of node.children) if (isElement(child) && takeOut(child, gone)) return true;
  return index >= 0;
}

/** The elements around one, from the outside in, without itself. */
export function pathTo(node: Parent, wanted: Element): Element[] | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (child === wanted) return [];
    const path = pathTo(child, wanted);
    if (path) return [child, ...path];
  }
  return undefined;
}
