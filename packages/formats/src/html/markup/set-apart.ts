import { blocksFromHtml, type Inline } from '@standfirst/core';
import type { Element } from 'hast';
import { attribute, childElements, element, isElement, wordsOf, type Node } from '../tree/html-tree.js';
import { placeOfWords } from '../tree/place-of-words.js';
import { isSigned, partAttribution, signed, withoutDash, type PartedQuote } from './attribution-line.js';
import type { Markup, MarkupRule } from './markup.js';
import { partBox } from './quote-box.js';
import { addQuotation } from './quotation-row.js';
import { whoseWords } from './whose-words.js';

/** A block quote with a line that says whom it is from: who speaks is never inside the quoted words. */
export const setApartRule: MarkupRule = (found, markup) => {
  if (found.tagName === 'figure') return quotedFigure(found, markup);
  const box = partBox(found);
  if (box) return quotation(element('blockquote', {}, box.words), box, markup);
  if (found.tagName !== 'blockquote' || attribute(found, 'dataQuote') !== undefined) return undefined;
  const parted = partAttribution(found);
  return parted && quotation({ ...found, children: parted.words as Element['children'] }, parted, markup);
};

/** `<figure><blockquote>…</blockquote><figcaption>whose words</figcaption></figure>`. */
function quotedFigure(found: Element, markup: Markup): readonly Node[] | undefined {
  const inside = childElements(found);
  const words = inside.find(({ tagName }) => tagName === 'blockquote');
  const caption = inside.find(({ tagName }) => tagName === 'figcaption');
  if (
    !words ||
    inside.some((child) => child !== words && child !== caption && attribute(child, 'dataAttribution') === undefined)
  )
    return undefined;
  const known = attribute(words, 'dataQuote');
  if (!caption || wordsOf(caption) === '' || known !== undefined)
    return inside.map((child) => (child === caption ? { ...child, tagName: 'p' } : child));
  return quotation(words, signed(caption.children), markup);
}

/** The same nodes, where a line right under a block quote signs it ("— Cy Dorn, ferryman"). */
export function withSignatures(nodes: Node[], markup: Markup): Node[] {
  if (!nodes.some((node) => isUnsigned(node))) return nodes;
  const lines = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return lines.flatMap((node, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (isUnsigned(node) && signs(after)) return quotation(node, signed(after.children), markup);
    return isUnsigned(before) && signs(node) ? [] : [node];
  });
}

const isUnsigned = (node: Node | undefined): node is Element =>
  isElement(node) && node.tagName === 'blockquote' && attribute(node, 'dataQuote') === undefined;

/** Its words name somebody or something: a line with a dash may also go on with the story. */
function signs(node: Node | undefined): node is Element {
  if (!isElement(node) || !isSigned(node)) return false;
  const { speaker, source } = whoseWords(withoutDash(node.children));
  return speaker !== undefined || source !== undefined;
}

function quotation(found: Element, { whose, line }: Omit<PartedQuote, 'words'>, markup: Markup): readonly Node[] {
  const attribution = inlinesOf(whose);
  const quote = addQuotation(markup, wordsOf(found), attribute(found, 'cite'), {
    ...whoseWords(whose),
    ...(attribution.length > 0 && { attribution }),
  });
  const place = placeOfWords(line, markup.places);
  if (place) markup.lines.set(quote, place);
  return [
    { ...found, properties: { ...found.properties, dataQuote: quote } },
    element('p', { dataAttribution: quote }, whose),
  ];
}

/** Nodes as inlines of the model. */
export function inlinesOf(nodes: readonly Node[]): Inline[] {
  const { blocks } = blocksFromHtml(element('div', {}, [element('p', {}, nodes)]));
  return blocks.flatMap((block, index): Inline[] =>
    block.type === 'paragraph' ? [...(index > 0 ? [{ type: 'break' } as const] : []), ...block.children] : [],
  );
}
