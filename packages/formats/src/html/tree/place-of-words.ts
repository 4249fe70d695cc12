import type { Text } from 'hast';
import { isElement, type HtmlPlaces, type Node, type Parent, type Span } from './html-tree.js';

const LETTER = /[\p{L}\p{N}]/u;

/** The stretch of the source from the first word in some nodes to the last; `undefined` where either is not the source's own. */
export function placeOfWords(nodes: readonly Node[], { placeOf }: HtmlPlaces): Span | undefined {
  const [first, last] = [firstText(nodes), lastText(nodes)];
  if (!first || !last) return undefined;
  const start = placeOf(first, first.value.search(LETTER))?.start;
  const end = placeOf(last, 0, last.value.trimEnd().length)?.end;
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** Where words stand that are part of an element's only text. */
export function placeOfPart(words: string, { children: [text] }: Parent, { placeOf }: HtmlPlaces): Span | undefined {
  const at = text?.type === 'text' ? text.value.indexOf(words) : -1;
  return text?.type === 'text' && at >= 0 ? placeOf(text, at, at + words.length) : undefined;
}

function firstText(nodes: readonly Node[]): Text | undefined {
  for (const node of nodes) {
    const found = textIn(node, firstText);
    if (found) return found;
  }
  return undefined;
}

function lastText(nodes: readonly Node[]): Text | undefined {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const found = textIn(nodes[index]!, lastText); // inside the bounds
    if (found) return found;
  }
  return undefined;
}

function textIn(node: Node, inside: (nodes: readonly Node[]) => Text | undefined): Text | undefined {
  if (node.type === 'text') return LETTER.test(node.value) ? node : undefined;
  return isElement(node) ? inside(node.children) : undefined;
}
