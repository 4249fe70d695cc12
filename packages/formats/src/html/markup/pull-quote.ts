import type { Element } from 'hast';
import { attribute, element, findAll, isElement, namesOf, wordsOf, type Node } from '../tree/html-tree.js';
import { isBlockLevel } from './lines.js';
import type { Markup, MarkupRule } from './markup.js';

const NAMES = /(?:^|[-_\s])pull(?:ed)?-?_?quotes?(?:$|[-_\s])|wp-block-pullquote/;
const BOXES = new Set(['aside', 'blockquote', 'figure', 'div', 'section', 'p', 'q']);

/** Words that a page repeats in large letters: they are no quotation of their own, and never count twice. */
export const pullQuoteRule: MarkupRule = (found, markup) => {
  if (!BOXES.has(found.tagName) || attribute(found, 'dataPullquote') !== undefined) return undefined;
  if (!NAMES.test(namesOf(found)) || wordsOf(found) === '' || wordsOf(found).length > 1000) return undefined;
  const whose = findAll(found, isWhose);
  const lines = linesOf(
    withoutQuotations(found.children, markup).filter((child) => !whose.some((one) => one === child)),
    whose,
  );
  const attribution = whose.map((line) => element('p', { dataAttribution: '' }, line.children)).slice(0, 1);
  return [element('aside', { dataPullquote: '' }, [...lines, ...attribution])];
};

const isWhose = (found: Element): boolean =>
  attribute(found, 'dataAttribution') !== undefined ||
  ['cite', 'figcaption', 'footer'].includes(found.tagName) ||
  /(?:^|[-_\s])(?:attribution|citation|author|speaker|source|credit)(?:$|[-_\s])/.test(namesOf(found));

/** The lines of the words, one paragraph each. */
function linesOf(nodes: readonly Node[], whose: readonly Element[]): Element[] {
  const lines: Element[] = [];
  let loose: Node[] = [];
  const end = () => {
    const line = element('p', {}, loose);
    if (wordsOf(line) !== '') lines.push(line);
    loose = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlockLevel(node)) loose.push(...(isElement(node) && whose.includes(node) ? [] : [node]));
    else {
      end();
      if (!whose.includes(node)) lines.push(...linesOf(node.children, whose));
    }
  }
  end();
  return lines;
}

/** What the rules inside took for quotations is none here. */
function withoutQuotations(nodes: readonly Node[], markup: Markup): Node[] {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const quote = attribute(node, 'dataQuote');
    if (quote !== undefined) {
      markup.quotes.delete(quote);
      node.properties['dataQuote'] = undefined;
    }
    withoutQuotations(node.children, markup);
  }
  return [...nodes];
}
