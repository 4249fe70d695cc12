import type { Element } from 'hast';
import { childElements, findAll, findFirst, isElement, namesOf, wordsOf, type Parent } from '../../tree/html-tree.js';
import { discard, type Leaving } from '../discard.js';
import { isItem } from '../is-item.js';
import { withoutAccounts } from '../names.js';
import type { NamedAgent } from '../page-facts.js';
import { printedDate } from '../printed-date.js';
import { pathTo, takeOut } from '../take-out.js';
import type { Weights } from '../weigh.js';
import { authorsOf, isByline, isSpokenByline, withoutTwins } from './byline.js';
import { datesIn, isDated } from './date-lines.js';
import { aroundHeadline, headZone, named, STANDFIRST } from './head-zone.js';

/** What is printed above a story. */
export interface PrintedHead {
  readonly headline?: Element;
  readonly standfirst?: Element;
  readonly kicker?: string;
  readonly authors: readonly NamedAgent[];
  readonly published?: string;
  readonly modified?: string;
  readonly dateline?: string;
  /** When it appeared, in words that name no day: "4 hours ago". */
  readonly undated?: string;
}

const KICKER = named(
  'kicker|eyebrow|overline|roofline|dachzeile|article-?(?:label|section|category)|section-?(?:label|name)|category|rubric|pre-?title|super-?title|surtitre|occhiello|antetitulo',
);
/** What is a kicker where it stands beside the headline, and may be any label elsewhere. */
const LABEL = named('label|topic|section|tag');
/** What is said of a picture is no standfirst. */
const CAPTION = /caption|legende?|credits?|photo|copyright/;
const QUOTED = named('(?:block-?|pull-?)?quot(?:e|ation)s?|testimonials?');
const DATELINE = named('dateline');
/** No byline and no date has more letters. */
const SHORT = 220;
const LONGEST = { kicker: 60, standfirst: 600 } as const;

/** Where the head is. */
export interface HeadPlace {
  readonly headline: Element | undefined;
  /** The story, where it is one of several on the page. */
  readonly story: Element | undefined;
}

/**
 * Takes headline, standfirst, byline and dates out of the page, so that they do not stand in the body too. They are looked
 * for by their names between the headline and the first sentences, a byline also behind the story.
 */
export function takePrintedHead(
  body: Parent,
  { headline, story }: HeadPlace,
  weights: Weights,
  leaving: Leaving,
): PrintedHead {
  const around = story ?? (headline ? aroundHeadline(body, headline, weights) : body);
  const zone = headZone(around, headline, weights);
  const isShort = (found: Element) => (weights.get(found)?.text ?? 0) <= SHORT;
  const at = headline ? zone.indexOf(headline) : -1;
  // What stands above a headline may be of another story; below it, it is of this one.
  const lines = [...zone.slice(at + 1), ...zone.slice(0, Math.max(0, at))].filter(isShort);
  const holder = headline && pathTo(around, headline)?.at(-1);
  const isBeside = (found: Element) => LABEL.test(namesOf(found)) && holder?.children.includes(found) === true;
  const kicker = zone
    .slice(0, Math.max(0, at))
    .find((found) => (KICKER.test(namesOf(found)) || isBeside(found)) && isLine(found, LONGEST.kicker, headline));
  const isSaid = (found: Element) => {
    const { text = 0, linked = 0 } = weights.get(found) ?? {};
    return (
      !CAPTION.test(`${found.tagName} ${namesOf(found)}`) &&
      !isPicture(found) &&
      linked < text / 2 &&
      isLine(found, LONGEST.standfirst, headline)
    );
  };
  const standfirst =
    zone.slice(at + 1).find((found) => found !== headline && STANDFIRST.test(namesOf(found)) && isSaid(found)) ??
    zone.find((found) => isItem(found, 'description') && isSaid(found));
  const printedBelow = standfirst ?? subtitleOf(around, headline);
  const bylines = bylinesIn(lines, around, headline, isShort);
  const above = datesIn([...lines, ...bylines.flatMap((byline) => findAll(byline, isTime))]);
  const dates = above.published === undefined ? datesBeside(around, bylines, isShort) : above;
  const dateline = findFirst(
    around,
    (found) =>
      DATELINE.test(namesOf(found)) &&
      isShort(found) &&
      wordsOf(found).length < 60 &&
      findFirst(found, isTime) === undefined,
  );
  const authors = withoutAccounts(withoutTwins(bylines.flatMap(authorsOf)), ({ name }) => name);
  for (const gone of [headline, printedBelow, kicker, dateline]) if (gone) takeOut(body, gone);
  for (const byline of bylines) if (takeOut(body, byline)) leaveRest(byline, authors, leaving);
  for (const line of above.lines) if (takeOut(body, line) && wordsOf(line) !== '') discard(line, 'date line', leaving);
  return {
    ...(headline && { headline }),
    ...(printedBelow && !bylines.includes(printedBelow) && { standfirst: printedBelow }),
    ...(kicker && { kicker: wordsOf(kicker) }),
    authors,
    ...(dates.published !== undefined && { published: dates.published }),
    ...(dates.modified !== undefined && { modified: dates.modified }),
    ...(above.unread && { undated: wordsOf(above.unread) }),
    ...(dateline && { dateline: wordsOf(dateline).replace(/[\s—–:-]+$/, '') }),
  };
}

/** A date in the byline itself, else the first line of the article that is called one. */
function datesBeside(
  around: Parent,
  bylines: readonly Element[],
  isShort: (found: Element) => boolean,
): Pick<PrintedHead, 'published' | 'modified'> {
  const published = bylines.map((byline) => printedDate(wordsOf(byline))).find((date) => date !== undefined);
  return published === undefined
    ? datesIn(findAll(around, (found) => isDated(found) && isShort(found)))
    : { published };
}

/** A heading that shares a header with the headline and stands right below it. */
function subtitleOf(around: Parent, headline: Element | undefined): Element | undefined {
  const holder = headline && pathTo(around, headline)?.at(-1);
  if (!holder || !['header', 'hgroup'].includes(holder.tagName)) return undefined;
  const inside = childElements(holder);
  const next = inside[inside.indexOf(headline) + 1];
  const isBelow =
    next !== undefined && (/^h[2-6]$/.test(next.tagName) || (holder.tagName === 'hgroup' && next.tagName === 'p'));
  return isBelow && isLine(next, LONGEST.standfirst, headline) && !isByline(next) ? next : undefined;
}

/** What stands with a picture is said of it. */
const isPicture = (found: Element) =>
  findFirst({ children: [found] }, ({ tagName }) => ['figure', 'img', 'picture', 'video'].includes(tagName)) !==
  undefined;

const isTime = ({ tagName }: Element) => tagName === 'time';

function isLine(found: Element, longest: number, headline: Element | undefined): boolean {
  const words = wordsOf(found);
  return words !== '' && words.length <= longest && (!headline || pathTo(found, headline) === undefined);
}

/** The first byline that has names, with those that stand side by side with it: above the story, else wherever it is marked. */
function bylinesIn(
  lines: readonly Element[],
  around: Parent,
  headline: Element | undefined,
  isShort: (found: Element) => boolean,
): Element[] {
  const isOne = (found: Element) =>
    isShort(found) && found !== headline && isByline(found) && (!headline || pathTo(found, headline) === undefined);
  const hasNames = (found: Element) => authorsOf(found).length > 0;
  const first =
    lines.find((found) => isOne(found) && hasNames(found)) ??
    findFirst(around, (found) => isOne(found) && !isSpokenByline(found) && hasNames(found) && !isQuoted(around, found));
  if (!first) return [];
  const beside = pathTo(around, first)?.at(-1) ?? around;
  return beside.children.filter(
    (child): child is Element =>
      child === first ||
      (child.type === 'element' && child.tagName === first.tagName && isOne(child) && hasNames(child)),
  );
}

/** Who is named in a box of somebody's words is quoted, and wrote nothing. */
const isQuoted = (around: Parent, found: Element): boolean =>
  pathTo(around, found)?.some(
    (box) => isElement(box) && (box.tagName === 'blockquote' || QUOTED.test(namesOf(box))),
  ) === true;

/** What a byline says besides names: offices, places. */
function leaveRest(byline: Element, authors: readonly NamedAgent[], leaving: Leaving): void {
  const rest = authors.reduce((text, { name }) => text.replace(name, ''), wordsOf(byline));
  if (/\p{L}{5}/u.test(rest)) discard(byline, 'byline', leaving);
}
