import type { Element } from 'hast';
import {
  attribute,
  element,
  isElement,
  namesOf,
  replaceChildren,
  wordsOf,
  type Node,
  type Parent,
} from '../tree/html-tree.js';
import { discard, type Leaving } from './discard.js';
import type { Weight } from './weigh.js';

const NAMES =
  /(?:^|[-_\s])(?:pay-?wall\S*|reg-?wall\S*|subscriber-?(?:only|content|gate)|gated-?content|premium-?(?:content|wall|box)|article-?gate|subscribe-?(?:wall|gate|prompt|barrier)|barrier|piano-\S+|meter-?\w*wall)(?:$|[-_\s])/;
/** More prose than this behind a name of a gate is the story; less is the offer that stands in its place. */
const STORY = 200;

/** Puts the model's gate where the page has its own: before what only some may read, or in the place of the offer. */
export function markGate(
  page: Parent,
  gated: readonly string[],
  weights: ReadonlyMap<Element, Weight>,
  leaving: Leaving,
): void {
  let isMarked = false;
  const isGate = (found: Element) =>
    (attribute(found, 'className') ?? '').split(' ').some((name) => gated.includes(name)) || NAMES.test(namesOf(found));
  const visit = (node: Parent) => {
    replaceChildren(node, (child): readonly Node[] | undefined => {
      if (!isElement(child)) return undefined;
      if (!['div', 'section', 'aside', 'p'].includes(child.tagName) || !isGate(child) || wordsOf(child) === '') {
        visit(child);
        return undefined;
      }
      const gate = isMarked ? [] : [element('div', { dataGate: '' }, [])];
      isMarked = true;
      if ((weights.get(child)?.prose ?? 0) >= STORY) {
        visit(child);
        return [...gate, child];
      }
      discard(child, 'offer at the gate', leaving);
      return gate;
    });
  };
  visit(page);
}
