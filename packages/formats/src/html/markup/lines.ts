import type { Element } from 'hast';
import { element, isElement, isPhrasing, wordsOf, type Node } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

const HOLDERS = new Set(
  'div section article main body center li td th dd blockquote aside header figcaption'.split(' '),
);
const MEDIA = new Set(['img', 'picture', 'video', 'audio', 'figure', 'iframe']);

export const isBlockLevel = ({ tagName }: Element): boolean => !isPhrasing(tagName);
const isBreak = (node: Node | undefined) => isElement(node) && node.tagName === 'br';
/** Words run on where no line end and no picture stands between them. */
const parts = (node: Node) => isBreak(node) || (isElement(node) && MEDIA.has(node.tagName));
const isBlank = (node: Node) => node.type === 'text' && node.value.trim() === '';

/** Two line ends are the end of a paragraph, and a picture inside a line stands behind it. */
export const linesRule: MarkupRule = (found) => {
  if (isPhrasing(found.tagName) && found.children.some((child) => isElement(child) && isBlockLevel(child)))
    return lifted(found);
  if (!found.children.some(parts)) return undefined;
  if (found.tagName === 'p' && wordsOf(found) !== '') {
    const media = found.children.filter((child) => isElement(child) && MEDIA.has(child.tagName));
    const words =
      media.length > 0 ? { ...found, children: found.children.filter((child) => !media.includes(child)) } : found;
    const lines = paragraphs(words.children);
    if (media.length === 0 && lines.length < 2) return undefined;
    return [...(lines.length < 2 ? [words] : lines.map((line) => ({ ...found, children: line }))), ...media];
  }
  if (HOLDERS.has(found.tagName) && (paragraphs(found.children).length > 1 || hasBreakAtEdge(found.children)))
    return [{ ...found, children: withParagraphs(found.children) }];
  return undefined;
};

/** An element of a line that holds blocks: the blocks stand by themselves, the words between keep the element. */
const lifted = (found: Element): Node[] =>
  runs(found.children, isElementOfBlock)
    .map((run) => (isElementOfBlock(run[0]) ? run : [{ ...found, children: run }]))
    .flat();

const isElementOfBlock = (node: Node | undefined): boolean => isElement(node) && isBlockLevel(node);

/** The pieces between line ends that stand by twos. */
export function paragraphs(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = [[]];
  let ends = 0;
  for (const node of nodes) {
    if (isBreak(node)) ends += 1;
    else if (isBlank(node) && ends > 0) continue;
    else {
      if (ends > 1) found.push([]);
      else if (ends === 1 && found.at(-1)?.some((one) => !isBlank(one))) found.at(-1)?.push(element('br', {}, []));
      ends = 0;
      found.at(-1)?.push(node);
    }
  }
  return found.filter((piece) => piece.some((node) => !isBlank(node)));
}

/** A line end beside a block or at the end of its box parts nothing. */
const hasBreakAtEdge = (nodes: readonly Node[]): boolean => {
  const shown = nodes.filter((node) => !isBlank(node));
  return (
    shown.some((node) => !isBreak(node) && !isElementOfBlock(node)) &&
    shown.some(
      (node, at) =>
        isBreak(node) && [shown[at - 1], shown[at + 1]].some((next) => next === undefined || isElementOfBlock(next)),
    )
  );
};

const withParagraphs = (nodes: readonly Node[]): Node[] =>
  runs(nodes, isElementOfBlock).flatMap((run) =>
    isElementOfBlock(run[0]) ? run : paragraphs(run).map((line) => element('p', {}, line)),
  );

/** Neighbours that are alike in one respect together. */
function runs(nodes: readonly Node[], isApart: (node: Node) => boolean): Node[][] {
  const found: Node[][] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (last && isApart(last[0]!) === isApart(node)) last.push(node);
    else found.push([node]);
  }
  return found;
}
