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
import { isOffer } from './offer.js';
import type { PageFacts } from './page-facts.js';
import type { Weights } from './weigh.js';

const NAMES =
  /(?:^|[-_\s])(?:pay-?wall\S*|reg-?wall\S*|subscriber-?(?:only|content|gate)|gated-?content|premium-?(?:content|wall|box)|article-?gate|subscribe-?(?:wall|gate|prompt|barrier)|barrier|piano-\S+|meter-?\w*wall)(?:$|[-_\s])/;
/** More prose than this behind a name of a gate is the story; less is the offer that stands in its place. */
const STORY = 200;

/** As many letters of the story stand above what asks for money. */
const TOLD = 60;
const BOXES = new Set(['div', 'section', 'aside', 'p']);

/** Puts the model's gate where the page has its own: before what only some may read, or in the place of the offer. */
export function markGate(
  page: Parent,
  { gated = [], free }: Pick<PageFacts, 'gated' | 'free'>,
  weights: Weights,
  leaving: Leaving,
): void {
  let isMarked = false;
  let told = 0;
  /** Where the page says that not all may read it: what asks them to pay below the first sentences. */
  const isAsking = (found: Element) => (free === false || gated.length > 0) && told >= TOLD && isOffer(found);
  const isGate = (found: Element) =>
    (attribute(found, 'className') ?? '').split(' ').some((name) => gated.includes(name)) || NAMES.test(namesOf(found));
  const visit = (node: Parent) => {
    replaceChildren(node, (child): readonly Node[] | undefined => {
      if (!isElement(child)) return undefined;
      const isBox = BOXES.has(child.tagName);
      if (!isBox || !(isGate(child) || isAsking(child)) || wordsOf(child) === '') {
        if (child.tagName === 'p') told += weights.get(child)?.prose ?? 0;
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
