import type { Element } from 'hast';
import type { Receipt } from '../../receipt.js';
import { isElement, wordsOf, type HtmlPlaces, type Node, type Span } from '../tree/html-tree.js';
import { placeOfWords } from '../tree/place-of-words.js';
import { saysSame } from './says-same.js';

/** What the receipt needs to say where something stood. */
export interface Leaving extends HtmlPlaces {
  readonly receipt: Receipt;
  readonly source: string;
}

/**
 * Puts an element's words into the receipt; one without words and pictures leaves without a line. An element out of which
 * something was taken before has no place of its own any more: what is left of it leaves in parts that have.
 */
export function discard(found: Element, reason: string, leaving: Leaving): void {
  const text = wordsOf({ children: [found] });
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const place = placeOfRest(found, text, leaving);
  const parts = place ? [] : partsOf(found);
  if (parts.length > 1 && parts.length <= MOST_PARTS) for (const part of parts) discardPart(part, reason, leaving);
  else leaving.receipt.discarded.push({ reason, text, ...place });
}

/** What falls into more parts is one piece to whoever reads of it. */
const MOST_PARTS = 4;

/** Where an element stands, or the words that are left of it; only where nothing else stands between them. */
function placeOfRest(found: Element, text: string, leaving: Leaving): Span | undefined {
  const isRight = (place: Span | undefined) => place !== undefined && saysSame(leaving.source, place, text);
  const whole = leaving.spanOf(found);
  if (isRight(whole)) return whole;
  const words = placeOfWords([found], leaving);
  return isRight(words) ? words : undefined;
}

/** The parts of an element that hold words; those of the only one that does. */
function partsOf(found: Element): Node[] {
  const parts = found.children.filter((part) => wordsOf(part) !== '');
  const [only] = parts;
  return parts.length === 1 && isElement(only) ? partsOf(only) : parts;
}

function discardPart(part: Node, reason: string, leaving: Leaving): void {
  if (isElement(part)) return discard(part, reason, leaving);
  const text = wordsOf(part);
  if (/[\p{L}\p{N}]/u.test(text)) leaving.receipt.discarded.push({ reason, text, ...placeOfWords([part], leaving) });
}
