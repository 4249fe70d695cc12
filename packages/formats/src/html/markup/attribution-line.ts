import type { Element } from 'hast';
import { childElements, element, isElement, namesOf, textNode, wordsOf, type Node } from '../tree/html-tree.js';
import { onlyElement } from './foreign.js';
import { isBlockLevel } from './lines.js';

/** A block quote in its two parts. */
export interface PartedQuote {
  readonly words: Node[];
  /** Whom they are from, without the dash before it. */
  readonly whose: readonly Node[];
  /** The same as it stands there. */
  readonly line: readonly Node[];
}

/** A line that names whom the words are from is short; longer ones are words. */
const MAX_ATTRIBUTION = 200;
const DASHED = /^(?:[—–―]|--?\s)\s*/;
const DASHED_LINE = /\n[ \t]*(?=(?:[—–―]|--?[ \t])[ \t]*\S[^\n]*$)/;
const NAMED = /(?:^|[-_\s])(?:attribution|citation|quote-?(?:author|source|by|footer)|speaker|author)(?:$|[-_\s])/;
const WHOSE = new Set(['footer', 'cite']);
const ENDED = /[.!?…][”"»“’')\]]*$|[”"»“]$/;

/** Parts the line that says whom they are from off the words of a block quote: who speaks is never inside the quoted words. */
export function partAttribution(found: Element): PartedQuote | undefined {
  return lastLine(found) ?? looseEnd(found) ?? endOfParagraph(found);
}

/** A line under a block quote that begins with a dash, as people sign what they quote. */
export const isSigned = (line: Element): boolean =>
  ['p', 'div', 'footer', 'cite', 'small', 'figcaption'].includes(line.tagName) &&
  DASHED.test(wordsOf(line)) &&
  wordsOf(line).length <= MAX_ATTRIBUTION;

/** An element of its own behind the words. */
function lastLine(found: Element): PartedQuote | undefined {
  const lines = childElements(found);
  const last = lines.at(-1);
  if (!last || wordsOf(last).length > MAX_ATTRIBUTION || wordsOf(last) === wordsOf(found)) return undefined;
  const isNamed = WHOSE.has(last.tagName) || onlyElement(last)?.tagName === 'cite' || NAMED.test(namesOf(last));
  // Lines with a dash each are what people say to each other.
  const isDashed = last.tagName === 'p' && DASHED.test(wordsOf(last)) && !DASHED.test(wordsOf(lines[0]!));
  if (!isNamed && !isDashed) return undefined;
  return { words: withoutLineEnd(found.children.filter((child) => child !== last)), ...signed(last.children) };
}

/** The line end between the words and who said them belongs to neither. */
const withoutLineEnd = (words: readonly Node[]): Node[] =>
  words.slice(0, words.findLastIndex((node) => !isBreak(node) && (isElement(node) || wordsOf(node) !== '')) + 1);

const isBreak = (node: Node) => isElement(node) && node.tagName === 'br';

/** Loose words behind the paragraphs. */
function looseEnd(found: Element): PartedQuote | undefined {
  const from = found.children.findLastIndex((child) => isElement(child) && isBlockLevel(child)) + 1;
  const end = element('p', {}, found.children.slice(from));
  if (from === 0 || !DASHED.test(wordsOf(end)) || wordsOf(end).length > MAX_ATTRIBUTION) return undefined;
  return { words: found.children.slice(0, from), ...signed(end.children) };
}

/** The last line of the last paragraph, where words have ended before it: behind a line end and a dash, or as a `<cite>`. */
function endOfParagraph(found: Element): PartedQuote | undefined {
  const last = found.children.findLast((child) => isElement(child) || wordsOf(child) !== '');
  if (!last || !isElement(last) || last.tagName !== 'p') return undefined;
  const cut = signedEnd(last.children) ?? citedEnd(last.children);
  if (!cut) return undefined;
  const [before, end] = cut;
  const words = element('p', last.properties, before);
  const line = element('p', {}, end);
  if (!ENDED.test(wordsOf(words)) || wordsOf(line).length > MAX_ATTRIBUTION || wordsOf(line) === '') return undefined;
  return { words: found.children.map((child) => (child === last ? words : child)), ...signed(end) };
}

type Cut = readonly [before: Node[], end: Node[]];

function signedEnd(nodes: readonly Node[]): Cut | undefined {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]!; // inside the bounds
    const after = nodes.slice(index + 1);
    if (isElement(node) && node.tagName === 'br')
      return DASHED.test(wordsOf({ children: after })) ? [nodes.slice(0, index), after] : undefined;
    if (node.type !== 'text') continue;
    const line = DASHED_LINE.exec(node.value);
    if (line)
      return [
        [...nodes.slice(0, index), textNode(node.value.slice(0, line.index))],
        [textNode(node.value.slice(line.index + line[0].length)), ...after],
      ];
  }
  return undefined;
}

function citedEnd(nodes: readonly Node[]): Cut | undefined {
  const index = nodes.findLastIndex((node) => isElement(node) || wordsOf(node) !== '');
  const node = nodes[index];
  return isElement(node) && WHOSE.has(node.tagName)
    ? [withoutLineEnd(nodes.slice(0, index)), [...node.children]]
    : undefined;
}

/** A line and what it names. */
export const signed = (line: readonly Node[]) => ({ whose: withoutDash(line), line });

/** The dash that stands before a name is a sign of the page's and no word. */
export function withoutDash(nodes: readonly Node[]): Node[] {
  const [first, ...rest] = nodes.filter((node, index) => index > 0 || node.type !== 'text' || node.value.trim() !== '');
  if (!first) return [];
  if (first.type === 'text') return [{ ...first, value: first.value.trimStart().replace(DASHED, '') }, ...rest];
  return [isElement(first) ? { ...first, children: withoutDash(first.children) } : first, ...rest];
}
