import { lineWords } from './line-words.js';
import { attribute, elementsIn, has, type Element, type Writing, type WrittenPassage } from './writing.js';

/** A box: its title, then what it holds. A pull quote repeats words and is none; a link to another story is a line. */
export function boxText(node: Element, writing: Writing): WrittenPassage[] {
  return has(node, 'dataPullquote') ? [] : writing.passages(node.children);
}

/** Something of another site: what it is and where, and what stands in its place. */
export function embedText(node: Element, writing: Writing): WrittenPassage[] {
  const url = attribute(node, 'dataEmbed') ?? '';
  const title = attribute(node, 'dataTitle');
  const [, instead] = elementsIn(node);
  const lines = [
    title === undefined ? url : `${title}: ${url}`,
    ...(instead ? [lineWords(instead.children, writing)] : []),
  ];
  return [{ text: lines.join('\n') }];
}

/** An entry of a live article: when, what and who above its words. */
export function updateText(node: Element, writing: Writing): WrittenPassage[] {
  const isHead = (child: Element) => has(child, 'dataTime') || has(child, 'dataByline') || child.tagName === 'h3';
  const firstOther = elementsIn(node).find((child) => !isHead(child));
  const head = elementsIn(node).slice(0, firstOther ? elementsIn(node).indexOf(firstOther) : undefined);
  const lines = head.map((child) => {
    const words = lineWords(child.children, writing);
    return has(child, 'dataTime') ? writing.date(words) : words;
  });
  const rest = node.children.filter((child) => child.type !== 'element' || !head.includes(child));
  return [...(lines.length > 0 ? [{ text: lines.join('\n') }] : []), ...writing.passages(rest)];
}
