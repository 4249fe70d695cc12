import type { Element } from 'hast';
import { isElement, namesOf, type Parent } from '../../tree/html-tree.js';
import { KEY_POINTS } from '../../markup/key-points.js';
import { UPDATE } from '../../markup/update.js';
import { isItem } from '../is-item.js';
import { pathTo } from '../take-out.js';
import type { Weights } from '../weigh.js';
import { isSpokenByline } from './byline.js';

/** The first run of words this long below the headline is the story. */
const PROSE = 60;
/** The innermost box around the headline with this share of the page's prose is its article's. */
const SHARE = 0.3;

export const named = (pattern: string) => new RegExp(`(?:^|[-_\\s])(?:${pattern})(?:$|[-_\\s])`);
export const STANDFIRST = named(
  'standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|strapline|abstract|article-?(?:summary|intro|excerpt|description|lead|lede)|entry-?(?:summary|subtitle)|summary|teaser|lead|lede|intro|excerpt|p-summary|chapo|vorspann',
);

/** The article around the headline: what the page calls so, else the box that holds both it and a good part of the prose. */
export function aroundHeadline(body: Parent, headline: Element, weights: Weights): Parent {
  const path = pathTo(body, headline) ?? [];
  const article = path.findLast(({ tagName }) => tagName === 'article' || tagName === 'main');
  if (article) return article;
  const prose = (found: Element) => weights.get(found)?.prose ?? 0;
  const total = body.children.reduce((sum, child) => sum + (isElement(child) ? prose(child) : 0), 1);
  return path.findLast((found) => prose(found) >= total * SHARE) ?? body;
}

/** The elements from the start to the first sentences behind the headline, in reading order. */
export function headZone(around: Parent, headline: Element | undefined, weights: Weights): Element[] {
  const zone: Element[] = [];
  let isBelow = headline === undefined;
  const visit = (node: Parent): boolean => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (isBelow && isStart(child, weights)) return false;
      // Entries of a live page have times and headings of their own.
      if (UPDATE.test(namesOf(child)) || KEY_POINTS.test(namesOf(child))) continue;
      zone.push(child);
      if (child === headline) isBelow = true;
      else if (!visit(child)) return false;
    }
    return true;
  };
  visit(around);
  return zone;
}

const isStart = (found: Element, weights: Weights): boolean =>
  found.tagName === 'p' &&
  (weights.get(found)?.text ?? 0) >= PROSE &&
  !STANDFIRST.test(namesOf(found)) &&
  !isItem(found, 'description') &&
  !isSpokenByline(found);
