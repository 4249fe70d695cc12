import type { Element } from 'hast';
import { attribute, isElement, type Parent } from '../tree/html-tree.js';

/** The elements in which a page speaks to machines, each kind in the order of the page. */
export interface SaidElements {
  readonly meta: Element[];
  readonly link: Element[];
  readonly script: Element[];
  readonly title: Element[];
  readonly base: Element[];
}

/** Looks for all of them at once; what is said inside a box about a picture or a person is not said of the page. */
export function saidElements(page: Parent): SaidElements {
  const found: SaidElements = { meta: [], link: [], script: [], title: [], base: [] };
  const visit = ({ children }: Parent, isOfPage: boolean) => {
    for (const child of children) {
      if (!isElement(child)) continue;
      const { tagName } = child;
      if (tagName === 'meta' || tagName === 'link') {
        if (isOfPage) found[tagName].push(child);
      } else if (tagName === 'script' || tagName === 'title' || tagName === 'base') found[tagName].push(child);
      else visit(child, isOfPage && !isOfAnother(child));
    }
  };
  visit(page, true);
  return found;
}

const ANOTHER = /(?:(?:Image|Video|Audio|Media)Object|Person|Organization|Comments?|Product|Rating|Event)$/;

function isOfAnother(found: Element): boolean {
  const type = attribute(found, 'itemtype');
  return type !== undefined && ANOTHER.test(type);
}
