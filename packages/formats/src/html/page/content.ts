import type { Element } from 'hast';
import {
  attribute,
  childElements,
  findAll,
  findFirst,
  isElement,
  isPhrasing,
  namesOf,
  wordsOf,
  type Node,
  type Parent,
} from '../tree/html-tree.js';
import { KEY_POINTS } from '../markup/key-points.js';
import { discard, type Leaving } from './discard.js';
import { furnitureReason } from './furniture.js';
import type { Weights } from './weigh.js';

/** Boxes that may hold a story; words never stand alone in the others. */
const BOXES = new Set([
  'html',
  'body',
  'main',
  'article',
  'section',
  'div',
  'td',
  'tr',
  'tbody',
  'table',
  'center',
  'header',
  'font',
  'form',
  'details',
  'amp-story',
]);
const MARKED =
  /(?:^|[-_\s])(?:article-?_{0,2}body|articlebody|entry-?content|post-?content|post-?body|story-?body|article-?content|article-?text|body-?text|e-content|content__article-body|field-name-body)(?:$|[-_\s])/;
/** A box that holds this share of the prose around it is looked into. */
const MOST = 0.7;
/** A neighbour with as much prose and few links is part of the story. */
const NEIGHBOUR = 80;
/** A caption has fewer letters. */
const CAPTION = 400;

/** An article with the page's headline and as much prose is the page's, however much stands beside it. */
const ENOUGH = 200;

/** The element that is the story, where the page has one. */
export interface Story {
  readonly element?: Element;
  /** What the headline stands in, from the outside in. */
  readonly aboveHeadline?: readonly Element[];
  /** It was chosen from several: what the page says of itself is not about it. */
  readonly isOneOfMany: boolean;
}

/**
 * The parts of a page's story, by where its prose is: from the outside in, the box with most of it is looked into, until the
 * prose divides. Neighbours with prose or pictures of their own stay where they stand inside the story's element, all else leaves.
 */
export function storyParts(
  body: Parent,
  { element: story, aboveHeadline = [] }: Story,
  weights: Weights,
  leaving: Leaving,
): readonly Node[] {
  const prose = (node: Element) => weights.get(node)?.prose ?? 0;
  const around = story ?? body;
  if (story) leaveBeside(body, story, leaving);
  const marked = findAll(
    around,
    (found) => (attribute(found, 'itemprop') === 'articleBody' || MARKED.test(namesOf(found))) && prose(found) > 0,
  );
  const [best] = [...marked].sort((one, other) => prose(other) - prose(one));
  const total = story ? prose(story) : sumOf(body, weights);
  const wanted = best && prose(best) >= total * 0.4 ? best : undefined;
  return descend(around, wanted, { weights, leaving, aboveHeadline: new Set(aboveHeadline) }, story !== undefined);
}

interface Descent {
  readonly weights: Weights;
  readonly leaving: Leaving;
  readonly aboveHeadline: ReadonlySet<Node | Parent>;
}

const sumOf = (node: Parent, weights: Weights): number =>
  childElements(node).reduce((sum, child) => sum + (weights.get(child)?.prose ?? 0), 0);

/** The box inside `around` with the prose, opened step by step; what stands beside it and belongs to it stays at its place. */
function descend(node: Parent, wanted: Element | undefined, descent: Descent, inStory: boolean): Node[] {
  const { weights, leaving, aboveHeadline } = descent;
  const boxes = childElements(node).filter(({ tagName }) => BOXES.has(tagName));
  const total = Math.max(1, sumOf(node, weights) || (weights.get(node as Element)?.prose ?? 0));
  const next = wanted
    ? boxes.find((box) => box === wanted || holds(box, wanted))
    : boxes.find((box) => (weights.get(box)?.prose ?? 0) >= total * MOST);
  if (!next || node === wanted) return [...node.children] as Node[];
  // Where headline and prose part, what stands between them is of the story, and so is all beside the prose further in.
  const parts = aboveHeadline.has(node) && !aboveHeadline.has(next);
  const isMarked = next === wanted || next.tagName === 'article' || next.tagName === 'main';
  const end = node.children.indexOf(next);
  const hasWords = lettersBeside(node) >= NEIGHBOUR;
  return (node.children as Node[]).flatMap((child, index) => {
    if (child === next)
      return descend(next, wanted === next ? undefined : wanted, descent, inStory || isMarked || parts);
    if (!isElement(child)) return child.type === 'text' && child.value.trim() !== '' ? [child] : [];
    if (hasWords && isPhrasing(child.tagName)) return [child];
    if (
      belongs(child, weights, inStory) ||
      (parts && index < end && (isProse(child, weights) || isPicture(child, weights)))
    )
      return [child];
    discard(child, 'beside the article', leaving);
    return [];
  });
}

const holds = (box: Element, wanted: Element): boolean => findFirst(box, (found) => found === wanted) !== undefined;

/** Words of a box that stand in no element of their own: lines between line ends, as old pages have them. */
const lettersBeside = (node: Parent): number =>
  (node.children as Node[]).reduce((sum, child) => sum + (child.type === 'text' ? child.value.trim().length : 0), 0);

const isProse = (found: Element, weights: Weights): boolean => {
  const { prose = 0, linked = 0, text = 1 } = weights.get(found) ?? {};
  return prose >= NEIGHBOUR && linked / text < 0.3;
};

const SHOWN = new Set(['figure', 'img', 'picture', 'video', 'audio', 'amp-img', 'iframe']);
const shows = (found: Element) => findFirst({ children: [found] }, ({ tagName }) => SHOWN.has(tagName)) !== undefined;

/** A picture with no more words than a caption has. */
const isPicture = (found: Element, weights: Weights): boolean => {
  const { text = 0, linked = 0 } = weights.get(found) ?? {};
  return text < CAPTION && linked <= text * 0.3 && shows(found);
};

/** Says whether a neighbour of the prose is part of the story: it has sentences of its own, or a picture, and few links. */
function belongs(found: Element, weights: Weights, inStory: boolean): boolean {
  if (attribute(found, 'dataGate') !== undefined || KEY_POINTS.test(namesOf(found))) return true;
  const { linked = 0, text = 0 } = weights.get(found) ?? {};
  const density = text === 0 ? 0 : linked / text;
  if (/^h[1-6]$/.test(found.tagName)) return inStory && density < 0.5;
  if (isProse(found, weights)) return inStory || found.tagName === 'p' || found.tagName === 'blockquote';
  if (shows(found)) return inStory && density < 0.5 && wordsOf(found).length < 1500;
  return (
    inStory &&
    found.tagName !== 'aside' &&
    density < 0.3 &&
    text > 0 &&
    ['p', 'blockquote', 'ul', 'ol', 'header', 'hr'].includes(found.tagName)
  );
}

/** The article with most of the prose; on a page of many the first, which the receipt says. */
export function storyOf(body: Parent, headline: Element | undefined, weights: Weights, { receipt }: Leaving): Story {
  const total = Math.max(1, sumOf(body, weights));
  const prose = (found: Element) => weights.get(found)?.prose ?? 0;
  const articles = articlesIn(body).filter((found) => prose(found) > 0);
  const [best] = [...articles].sort((one, other) => prose(other) - prose(one));
  const main = findAll(body, ({ tagName }) => tagName === 'main').find((found) => prose(found) > total * MOST);
  if (!best) return { ...(main && { element: main }), isOneOfMany: false };
  if (prose(best) >= total * 0.5) return { element: best, isOneOfMany: false };
  const named = headline && articles.find((found) => holds(found, headline) && prose(found) >= ENOUGH);
  if (named) return { element: named, isOneOfMany: false };
  const together = articles.reduce((sum, found) => sum + prose(found), 0);
  if (articles.length === 1 || together < total * MOST || isLive(articles))
    return { ...(main && { element: main }), isOneOfMany: false };
  const first = prose(best) > 2 * prose(articles[0]!) ? best : articles[0]!;
  receipt.guessed.push(
    `The page holds ${articles.length} articles. The ${first === best && first !== articles[0] ? 'longest' : 'first'} was read; the others stand in the receipt. Give the page of one article to be sure.`,
  );
  return { element: first, isOneOfMany: true };
}

const isArticle = (found: Element): boolean =>
  found.tagName === 'article' ||
  (found.tagName !== 'body' &&
    (/(?:^|\s)h-?entry(?:\s|$)/.test(namesOf(found)) ||
      /schema\.org\/(?:\w*Article|BlogPosting)$/.test(attribute(found, 'itemtype') ?? '')));

/** The articles that stand in no furniture, the outermost of those in each other. */
function articlesIn(node: Parent, found: Element[] = []): Element[] {
  for (const child of childElements(node)) {
    if (isArticle(child)) found.push(child);
    else if (furnitureReason(child, true) === undefined) articlesIn(child, found);
  }
  return found;
}

const isLive = (articles: readonly Element[]) =>
  articles.filter((found) =>
    /live|update/.test(`${namesOf(found)} ${attribute(found, 'itemprop') ?? ''}`.toLowerCase()),
  ).length >
  articles.length / 2;

/** Everything that stands outside the story's element. */
export function leaveBeside(node: Parent, story: Element, leaving: Leaving): void {
  for (const child of childElements(node)) {
    if (child === story) continue;
    if (holds(child, story)) leaveBeside(child, story, leaving);
    else discard(child, child.tagName === 'article' ? 'another article' : 'beside the article', leaving);
  }
}
