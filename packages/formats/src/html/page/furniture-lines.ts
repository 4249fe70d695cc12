import type { Element } from 'hast';
import { LINKS, markFurniture, type Furniture, type PageLine } from '../../furniture/mark-furniture.js';
import {
  childElements,
  findAll,
  isElement,
  isPhrasing,
  replaceChildren,
  wordsOf,
  type Parent,
} from '../tree/html-tree.js';
import { discard, type Leaving } from './discard.js';

/** What is set apart from the prose is no line of a page's frame, whatever its words are. */
const SET_APART = new Set('blockquote figure table pre aside details iframe video audio picture'.split(' '));
const LISTS = new Set(['ul', 'ol', 'dl']);

interface Line extends PageLine {
  readonly element: Element;
}

/** What the lines of a frame say of the page. */
export type FurnitureLines = Pick<Furniture<Line>, 'discussion' | 'rights'>;

/**
 * Takes out the lines of a page's frame that nothing but their words tells: "Write a response", "Leave a Reply", the line about
 * rights. `onlyWithForm`: where it is not sure that there is a frame, only what stands with a form for comments.
 */
export function takeFurnitureLines(story: Parent, leaving: Leaving, onlyWithForm = false): FurnitureLines {
  const lines = linesIn(story);
  const { marks, hasForm, discussion, rights } = markFurniture(lines);
  if (onlyWithForm && !hasForm) return {};
  const reasons = new Map<Element, string>();
  marks.forEach((reason, index) => {
    const { element } = lines[index]!; // there is a mark for each line
    if (reason !== undefined && !(reason === LINKS && leadsOn(element))) reasons.set(element, reason);
  });
  if (reasons.size > 0) leave(story, reasons, leaving);
  return { ...(discussion && { discussion }), ...(rights && { rights }) };
}

/** "Read also: The tide that was none", with its link, is a kind of the model's own. */
const leadsOn = (found: Element): boolean =>
  !LISTS.has(found.tagName) && findAll(found, ({ tagName }) => tagName === 'a').length === 1;

/** The elements that hold words and no other lines, in the order of the page; a list is one. */
function linesIn(parent: Parent, lines: Line[] = []): Line[] {
  for (const element of childElements(parent)) {
    if (SET_APART.has(element.tagName) || isPhrasing(element.tagName)) continue;
    const inside = childElements(element);
    if (!LISTS.has(element.tagName) && inside.some(({ tagName }) => !isPhrasing(tagName))) linesIn(element, lines);
    else {
      const text = wordsOf(element);
      if (text !== '') lines.push({ text, group: lines.length, element });
    }
  }
  return lines;
}

function leave(parent: Parent, reasons: ReadonlyMap<Element, string>, leaving: Leaving): void {
  replaceChildren(parent, (child) => {
    if (!isElement(child)) return undefined;
    const reason = reasons.get(child);
    if (reason === undefined) leave(child, reasons, leaving);
    else discard(child, reason, leaving);
    return reason === undefined ? undefined : [];
  });
}
