import type { Element } from 'hast';
import {
  attribute,
  childElements,
  findFirst,
  isElement,
  namesOf,
  textNode,
  wordsOf,
  type Node,
} from '../tree/html-tree.js';
import type { PartedQuote } from './attribution-line.js';

const BOX = /(?:^|[-_\s])(?:block-?quote|quotes?|quotation|testimonial)(?:$|[-_\s])/;
const WHOSE = /(?:^|[-_\s])(?:attribution|citation|cite|author|speaker|source|name|person|byline)(?:$|[-_\s])/;
/** What somebody is, behind a name. */
const OFFICE = /(?:^|[-_\s])(?:title|role|position|job|function|affiliation|occupation|desc(?:ription)?)(?:$|[-_\s])/;
const MAX = { whose: 200, words: 4000 } as const;

/**
 * A box that its makers call a quotation, without the element for one: lines of words, and behind or before them lines that are
 * called those of an author or a source.
 */
export function partBox(found: Element): PartedQuote | undefined {
  if (!['div', 'section', 'aside'].includes(found.tagName) || !BOX.test(namesOf(found))) return undefined;
  const lines = childElements(unwrapped(found)).filter((line) => wordsOf(line) !== '');
  if (lines.length < 2 || wordsOf(found).length > MAX.words || findFirst(found, isQuoted)) return undefined;
  const names = lines.filter(isWhose);
  const whose = lines.filter((line) => names.includes(line) || (names.length > 0 && OFFICE.test(namesOf(line))));
  const words = lines.filter((line) => !whose.includes(line));
  const areTogether = whose.every((line, index) => lines.indexOf(line) === lines.indexOf(whose[0]!) + index);
  if (names.length === 0 || words.length === 0 || !areTogether) return undefined;
  const line = whose.flatMap((one, index): Node[] => [...(index > 0 ? [textNode(', ')] : []), ...one.children]);
  return wordsOf({ children: line }).length <= MAX.whose ? { words, whose: line, line } : undefined;
}

const isWhose = (line: Element): boolean =>
  ['footer', 'cite', 'figcaption'].includes(line.tagName) || WHOSE.test(namesOf(line));

/** A quotation that is marked as one inside is read as that. */
const isQuoted = (inside: Element): boolean =>
  inside.tagName === 'blockquote' || attribute(inside, 'dataPullquote') !== undefined;

/** A box with nothing but another box. */
function unwrapped(box: Element): Element {
  const [only, ...others] = box.children.filter((child) => isElement(child) || wordsOf(child) !== '');
  return isElement(only) && only.tagName === 'div' && others.length === 0 ? unwrapped(only) : box;
}
