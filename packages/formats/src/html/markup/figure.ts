import type { Element } from 'hast';
import { attribute, element, findAll, findFirst, isElement, namesOf, wordsOf, type Node } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

const MEDIA = new Set(['img', 'video', 'audio']);
const CAPTION = /(?:^|[-_\s])(?:caption|cutline|legend|legende|bildunterschrift)s?(?:$|[-_\s])|caption-text/;
const BOX = /(?:^|[-_\s])(?:wp-caption|caption|figure|photo|image|img|media|picture)(?:$|[-_\s])/;
const CREDIT = /(?:^|[-_\s])(?:credits?|copyright|photographer|rights|source)(?:$|[-_\s])/;

/** Pictures with their caption, however the page has put them together: files first, then one `<figcaption>`. */
export const figureRule: MarkupRule = (found) => {
  if (found.tagName !== 'figure' && !isFigureBox(found)) return undefined;
  if (attribute(found, 'dataMedia') !== undefined) return undefined; // the model's own
  const all = findAll(found, ({ tagName }) => MEDIA.has(tagName));
  const caption = findFirst(found, isCaption);
  if (all.length === 0) return found.children;
  // A picture and its copy for those without scripts are one.
  const files = all.filter((file, index) => all.findIndex((one) => isTwin(one, file)) === index);
  const others = withoutThem(found.children, [...all, ...(caption ? [caption] : [])]);
  const cutline = caption ? [captionOf(caption)] : [];
  const kept = element('figure', {}, [...files, ...cutline]);
  return [kept, ...others.filter((node) => wordsOf(node) !== '' || isElement(node))];
};

const isTwin = (one: Element, other: Element): boolean => {
  const [src, another] = [attribute(one, 'src'), attribute(other, 'src')];
  return one === other || (src !== undefined && src === another);
};

/** A box that is called a caption and holds a picture and words for it. */
function isFigureBox(found: Element): boolean {
  if (!['div', 'dl', 'p', 'aside', 'span'].includes(found.tagName) || !BOX.test(namesOf(found))) return false;
  const files = findAll(found, ({ tagName }) => MEDIA.has(tagName));
  return (
    files.length > 0 &&
    files.length <= 3 &&
    findFirst(found, isCaption) !== undefined &&
    wordsOf(found).length < 1200 &&
    findFirst(found, ({ tagName }) => ['figure', 'article', 'h1', 'blockquote', 'ul'].includes(tagName)) === undefined
  );
}

const isCaption = (found: Element): boolean =>
  found.tagName === 'figcaption' ||
  (CAPTION.test(namesOf(found)) && findFirst(found, ({ tagName }) => MEDIA.has(tagName)) === undefined);

/** The caption with whoever made the picture in `<small>`, as the model writes it. */
function captionOf(caption: Element): Element {
  const credit = findFirst(caption, (part) => part.tagName === 'small' || CREDIT.test(namesOf(part)));
  const words = credit ? withoutThem(caption.children, [credit]) : caption.children;
  const maker = credit && wordsOf(credit) !== '' ? [element('small', {}, credit.children)] : [];
  return element('figcaption', {}, [...words.flatMap(flat), ...maker]);
}

/** A caption is one line: its paragraphs stand behind each other. */
const flat = (node: Node): readonly Node[] =>
  isElement(node) &&
  ['p', 'div', 'span'].includes(node.tagName) &&
  attribute(node, 'lang') === undefined &&
  attribute(node, 'dataQuote') === undefined
    ? [...node.children.flatMap(flat), { type: 'text', value: ' ' }]
    : [node];

/** The nodes without some that stand in them at any depth, and without the boxes that are empty then. What holds none of them stays the same node. */
export const withoutThem = (nodes: readonly Node[], gone: readonly Element[]): readonly Node[] =>
  without(nodes, new Set(gone));

function without(nodes: readonly Node[], gone: ReadonlySet<Element>): readonly Node[] {
  let kept: Node[] | undefined;
  for (const [index, node] of nodes.entries()) {
    const left = leftOf(node, gone);
    if (left !== node) kept ??= nodes.slice(0, index);
    if (left) kept?.push(left);
  }
  return kept ?? nodes;
}

function leftOf(node: Node, gone: ReadonlySet<Element>): Node | undefined {
  if (!isElement(node)) return node;
  if (gone.has(node)) return undefined;
  const children = without(node.children, gone);
  if (node.children.length > 0 && children.every((child) => !isElement(child) && wordsOf(child) === ''))
    return undefined;
  return children === node.children ? node : { ...node, children: [...children] };
}
