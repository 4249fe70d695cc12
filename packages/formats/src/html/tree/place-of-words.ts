import type { Text } from 'hast';
import { isElement, type HtmlPlaces, type Node, type Span } from './html-tree.js';

const LETTER = /[\p{L}\p{N}]/u;

/** The stretch of the source from the first word in some nodes to the last; `undefined` where either is not the source's own. */
export function placeOfWords(nodes: readonly Node[], { placeOf }: HtmlPlaces): Span | undefined {
  const texts = textsIn(nodes).filter(({ value }) => LETTER.test(value));
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return undefined;
  const start = placeOf(first, first.value.search(LETTER))?.start;
  const end = placeOf(last, 0, last.value.trimEnd().length)?.end;
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

const textsIn = (nodes: readonly Node[]): Text[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [node] : isElement(node) ? textsIn(node.children) : []));
