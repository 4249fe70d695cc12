import { blocksFromHtml, type Inline } from '@standfirst/core';
import type { Element } from 'hast';
import { attribute, childElements, element, isElement, namesOf, wordsOf, type Node } from '../tree/html-tree.js';
import { onlyElement } from './foreign.js';
import type { Markup, MarkupRule } from './markup.js';
import { addQuotation } from './quotation-row.js';

/** A line that names whom the words are from is short; longer ones are words. */
const MAX_ATTRIBUTION = 200;
const DASHED = /^(?:[—–―]|--?\s)\s*/;
const NAMED = /(?:^|[-_\s])(?:attribution|citation|quote-?(?:author|source|by|footer)|speaker|author)(?:$|[-_\s])/;

/** A block quote whose last line says whom it is from: who speaks is never inside the quoted words. */
export const setApartRule: MarkupRule = (found, markup) => {
  if (found.tagName === 'figure') return quotedFigure(found, markup);
  if (found.tagName !== 'blockquote' || attribute(found, 'dataQuote') !== undefined) return undefined;
  const line = attributionLine(found);
  if (!line) return undefined;
  const rest = found.children.filter((child) => child !== line);
  return quotation({ ...found, children: rest }, withoutDash(line.children), markup);
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
  return quotation(words, withoutDash(caption.children), markup);
}

function quotation(found: Element, whose: readonly Node[], markup: Markup): readonly Node[] {
  const attributed = inlinesOf(whose);
  const quote = addQuotation(
    markup,
    wordsOf(found),
    attribute(found, 'cite'),
    attributed.length > 0 ? { attribution: attributed } : {},
  );
  return [
    { ...found, properties: { ...found.properties, dataQuote: quote } },
    element('p', { dataAttribution: quote }, whose),
  ];
}

/** The last line of a block quote, where it is the words of whoever quotes. */
function attributionLine(found: Element): Element | undefined {
  const lines = childElements(found);
  const last = lines.at(-1);
  if (!last || wordsOf(last).length > MAX_ATTRIBUTION || wordsOf(last) === wordsOf(found)) return undefined;
  const only = onlyElement(last);
  const isNamed = ['footer', 'cite'].includes(last.tagName) || only?.tagName === 'cite' || NAMED.test(namesOf(last));
  return isNamed || (last.tagName === 'p' && DASHED.test(wordsOf(last))) ? last : undefined;
}

/** The dash that stands before a name is a sign of the page's and no word. */
function withoutDash(nodes: readonly Node[]): Node[] {
  const [first, ...rest] = nodes.filter((node, index) => index > 0 || node.type !== 'text' || node.value.trim() !== '');
  if (!first) return [];
  if (first.type === 'text') return [{ ...first, value: first.value.trimStart().replace(DASHED, '') }, ...rest];
  return [isElement(first) ? { ...first, children: withoutDash(first.children) } : first, ...rest];
}

/** Nodes as inlines of the model. */
export function inlinesOf(nodes: readonly Node[]): Inline[] {
  const { blocks } = blocksFromHtml(element('div', {}, [element('p', {}, nodes)]));
  return blocks.flatMap((block, index): Inline[] =>
    block.type === 'paragraph' ? [...(index > 0 ? [{ type: 'break' } as const] : []), ...block.children] : [],
  );
}
