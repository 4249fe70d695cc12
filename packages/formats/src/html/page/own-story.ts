import type { Element } from 'hast';
import { attribute, element, isElement, namesOf, wordsOf, type Parent } from '../tree/html-tree.js';
import { discard, type Leaving } from './discard.js';
import { pathTo } from './take-out.js';

/** Attributes by which the model's own HTML says what something is. */
const OWN = /^data(?:Media|Quote|Attribution|Role|Pullquote|RelatedLink|Update|Embed|Unknown|Gate|Notes)$/;

/** As many letters are a sentence, whoever wrote it. */
const SENTENCE = 60;

/** Puts what `write` gave into a box of its own: from behind the headline, or the article before, to the script, which leaves. */
export function boxOfOwnStory(root: Parent, script: Element, headline: Element | undefined): Element {
  const parent = pathTo(root, script)?.at(-1) ?? root;
  const end = parent.children.indexOf(script);
  const start = parent.children.findLastIndex(
    (child, index) =>
      index < end &&
      isElement(child) &&
      (attribute(child, 'dataStandfirst') !== undefined ||
        child === headline ||
        (headline !== undefined && pathTo(child, headline) !== undefined)),
  );
  const box = element('div', {}, parent.children.slice(start + 1, end));
  parent.children.splice(start + 1, end - start, box);
  return box;
}

/**
 * Gives what `take` finds while the box shows nothing but what its page has put in front of the story: our own HTML has no
 * names, and a line of it may look like a byline. What is left of that and says no sentence leaves the box with it.
 */
export function withHeadApart<Found>(box: Element, take: () => Found, leaving: Leaving): Found {
  const { children } = box;
  const first = children.findIndex((child) => isElement(child) && !isOfPage(child));
  const story = first < 0 ? [] : children.slice(first);
  box.children = first < 0 ? children : children.slice(0, first);
  const found = take();
  const kept = box.children.filter((child) => {
    if (first < 0 || wordsOf(child).length >= SENTENCE) return true;
    if (isElement(child)) discard(child, 'beside the article', leaving);
    return false;
  });
  box.children = [...kept, ...story];
  return found;
}

const isOfPage = (found: Element): boolean =>
  (namesOf(found) !== '' || ['header', 'time', 'address', 'nav', 'form'].includes(found.tagName)) &&
  !Object.keys(found.properties).some((name) => OWN.test(name));
