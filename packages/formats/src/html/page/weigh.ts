import type { Element } from 'hast';
import { isElement, type Parent } from '../tree/html-tree.js';
import { SourceElement } from '../tree/source-node.js';
import type { Weight } from '../tree/weight.js';
import { isBlockLevel } from '../markup/lines.js';

/** What the elements of a page weigh; those that its reader made weigh nothing. */
export type Weights = Pick<ReadonlyMap<Element, Weight>, 'get'>;

/** A shorter run of words is a label, a heading or an entry of a menu; where a letter is a word, fewer letters make a sentence. */
const SENTENCE = 60;
const SENTENCE_IN_HAN = 20;
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'button',
  'select',
  'option',
  'textarea',
  'title',
  'iframe',
  'noembed',
  'noframes',
]);

/** Weighs every element of a page once, from the inside out. */
export function weigh(page: Parent): Weights {
  const others = new Map<Element, Weight>();
  weighInside(page, false, (found, weight) => {
    if (found instanceof SourceElement) found.weight = weight;
    else others.set(found, weight);
  });
  return { get: (found) => (found instanceof SourceElement ? found.weight : others.get(found)) };
}

const NOTHING: Weight = { text: 0, linked: 0, prose: 0, links: 0 };
/** What an element weighs, and of it the words that run on into the line around it. */
interface Run extends Weight {
  readonly line: number;
  readonly lineLinked: number;
  readonly han: boolean;
}

function weighInside(node: Parent, inLink: boolean, note: (found: Element, weight: Weight) => void): Run {
  let [text, linked, prose, links, line, lineLinked] = [0, 0, 0, 0, 0, 0];
  let han = false;
  const proseOfLine = () => (line >= (han ? SENTENCE_IN_HAN : SENTENCE) ? Math.max(0, line - lineLinked) : 0);
  for (const child of node.children) {
    if (child.type === 'text') {
      const length = lettersIn(child.value);
      if (length === 0) continue;
      text += length;
      line += length;
      han ||= HAN.test(child.value.slice(0, 40));
      if (inLink) [linked, lineLinked] = [linked + length, lineLinked + length];
    } else if (isElement(child)) {
      if (UNSEEN.has(child.tagName)) {
        note(child, NOTHING);
        continue;
      }
      const isLink = child.tagName === 'a' && child.properties['href'] !== undefined;
      const isBlock = isBlockLevel(child);
      if (isBlock) {
        prose += proseOfLine();
        [line, lineLinked, han] = [0, 0, false];
      }
      const inside = weighInside(child, inLink || isLink, note);
      text += inside.text;
      linked += inside.linked;
      prose += inside.prose;
      links += inside.links + (isLink ? 1 : 0);
      if (!isBlock) {
        line += inside.line;
        lineLinked += inside.lineLinked;
        han ||= inside.han;
      }
      if (child.tagName === 'br') line += 1;
    }
  }
  const found = isElement(node as Element) ? (node as Element) : undefined; // a page has no tag
  if (!found || isBlockLevel(found)) prose += proseOfLine();
  const run = { text, linked, prose, links, line, lineLinked, han };
  if (found) note(found, run);
  return run;
}

/** Letters without the white space around and the indents between lines. */
function lettersIn(value: string): number {
  const trimmed = value.trim();
  return trimmed.includes('\n') ? trimmed.replace(/[^\S ]\s*| \s+/g, ' ').length : trimmed.length;
}
