import type { Element } from 'hast';
import { attribute, element, isElement, namesOf, textNode, type Node } from '../tree/html-tree.js';
import { paragraphs } from './lines.js';
import type { MarkupRule } from './markup.js';

/** What pages call lines of a poem or a song. */
const NAMES = /(?:^|[-_\s])(?:verse|poem|poetry|stanza|lyrics|gedicht|po[eè]me)(?:$|[-_\s])/;
const KEEPS_LINES = /white-space\s*:\s*(?:pre|pre-wrap|pre-line|break-spaces)\b/i;

/** Lines that end where their writer ended them, and begin as far in: the blanks at their start are kept as such that no browser folds. */
export const verseRule: MarkupRule = (found) => {
  const isVerse = found.tagName === 'pre' && NAMES.test(namesOf(found));
  const style = found.tagName === 'p' ? attribute(found, 'style') : undefined;
  if (!isVerse && !(style !== undefined && KEEPS_LINES.test(style.slice(0, 500)))) return undefined;
  const lines = { isAtStart: true };
  return paragraphs(found.children.flatMap((node) => broken(node, lines))).map((line) =>
    element('p', { ...found.properties, className: undefined }, line),
  );
};

/** A node with an element for each end of a line. */
function broken(node: Node, lines: { isAtStart: boolean }): Node[] {
  if (isElement(node)) {
    const inside: Element = { ...node, children: node.children.flatMap((child) => broken(child, lines)) };
    if (node.tagName === 'br') lines.isAtStart = true;
    return [inside];
  }
  if (node.type !== 'text') return [];
  return node.value.split(/\r\n|\r|\n/).flatMap((line, index): Node[] => {
    const words = index > 0 || lines.isAtStart ? indented(line) : line;
    lines.isAtStart = line.trim() === '' && (index > 0 || lines.isAtStart);
    return [...(index > 0 ? [element('br', {}, [])] : []), ...(words === '' ? [] : [textNode(words)])];
  });
}

/** The blanks at the start of a line of verse, in a form that stays: a tab is four. */
export const indented = (line: string): string =>
  line.replace(/^[ \t]+/, (blanks) => '\u00a0'.repeat(blanks.replace(/\t/g, '    ').length));
