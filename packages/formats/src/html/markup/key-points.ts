import { attribute, childElements, element, findFirst, namesOf, wordsOf } from '../tree/html-tree.js';
import type { MarkupRule } from './markup.js';

/** What pages call a box of what matters most. */
export const KEY_POINTS =
  /(?:^|[-_\s])(?:key-?_?(?:points?|takeaways?|facts|events)|highlights|summary-?(?:points|list|box)|tl-?dr|at-a-glance|auf-einen-blick|points-cles)(?:$|[-_\s])/;

/** A box of what matters most, as an aside with its list. */
export const keyPointsRule: MarkupRule = (found) => {
  if (!['div', 'section', 'aside', 'ul'].includes(found.tagName) || attribute(found, 'dataRole') !== undefined)
    return undefined;
  if (!KEY_POINTS.test(namesOf(found)) || wordsOf(found).length > 3000) return undefined;
  if (found.tagName === 'ul') return [element('aside', { dataRole: 'callout' }, [found])];
  if (!findFirst(found, ({ tagName }) => tagName === 'li')) return undefined;
  const title = childElements(found).find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const heading = title ? [element('p', { dataTitle: '' }, title.children)] : [];
  return [
    element('aside', { dataRole: 'callout' }, [...heading, ...found.children.filter((child) => child !== title)]),
  ];
};
