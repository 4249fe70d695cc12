import type { Element } from 'hast';
import { isElement, rawText, type Node } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that show nothing where they hold no words and say nothing of their own. */
const MARKS = new Set('a b big br em font i small span strong u'.split(' '));
const BLANK = /^[\s\u200B\u2060\uFEFF]*$/;

/**
 * Lines without words, which editors leave as room between others, are no paragraphs; nor is anything to be seen of an icon
 * of the page's, of a `<canvas>` that no script draws on, or of a film without a file. What stands inside those two stays.
 */
export const emptyRule: MarkupRule = (found) => {
  if (LINES.has(found.tagName)) return found.children.every(showsNothing) ? [] : undefined;
  if (found.tagName === 'div' && found.children.length > 0 && isRoom(found)) return [];
  if (found.tagName === 'canvas') return found.children;
  if (found.tagName === 'svg') return isIcon(found) ? [] : undefined;
  const isMedia = found.tagName === 'video' || found.tagName === 'audio';
  return isMedia && !hasFile(found) ? found.children : undefined;
};

/** A box that holds nothing but a line end or a blank that does not break. */
const isRoom = ({ properties, children }: Element): boolean =>
  !Object.keys(properties).some((name) => name.startsWith('data')) && children.every(showsNothing);

const showsNothing = (node: Node): boolean =>
  isElement(node)
    ? MARKS.has(node.tagName) &&
      !Object.keys(node.properties).some((name) => name.startsWith('data')) &&
      node.children.every(showsNothing)
    : BLANK.test(rawText(node));

/** A drawing that only points to another, which stands elsewhere on its page. */
const isIcon = ({ children }: Element): boolean =>
  children.some((child) => isElement(child) && child.tagName === 'use') &&
  children.every((child) => (isElement(child) ? ['use', 'title'].includes(child.tagName) : BLANK.test(rawText(child))));

const hasFile = ({ properties, children }: Element): boolean =>
  Object.keys(properties).some((name) => /src$/i.test(name)) || // also `data-src`, which scripts load from
  children.some((child) => isElement(child) && child.tagName === 'source' && hasFile(child));
