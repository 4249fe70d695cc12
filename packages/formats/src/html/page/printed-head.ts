import type { Element } from 'hast';
import { attribute, findAll, isElement, namesOf, wordsOf, type Parent } from '../tree/html-tree.js';
import { KEY_POINTS } from '../markup/key-points.js';
import { UPDATE } from '../markup/update.js';
import { discard, type Leaving } from './furniture.js';
import { pageDate } from './page-date.js';
import { namesIn } from './meta-facts.js';
import type { NamedAgent } from './page-facts.js';
import { pathTo, takeOut } from './take-out.js';

/** What is printed above a story. */
export interface PrintedHead {
  readonly headline?: Element;
  readonly standfirst?: Element;
  readonly kicker?: string;
  readonly authors: readonly NamedAgent[];
  readonly published?: string;
  readonly modified?: string;
  readonly dateline?: string;
}

const named = (pattern: string) => new RegExp(`(?:^|[-_\\s])(?:${pattern})(?:$|[-_\\s])`);
const STANDFIRST = named(
  'standfirst|dek|deck|sub-?title|sub-?head(?:line|ing)?|strapline|abstract|article-?(?:summary|intro|excerpt|description|lead|lede)|entry-?(?:summary|subtitle)|summary|teaser|lead|lede|intro|excerpt|p-summary|chapo|vorspann',
);
const KICKER = named(
  'kicker|eyebrow|overline|roofline|dachzeile|article-?(?:label|section|category)|section-?(?:label|name)|category|rubric',
);
const BYLINE = named(
  'by-?line|author-?names?|authors?|article-?author|entry-?author|posted-?by|p-author|post-?author|auteur|autor|contributors?',
);
const DATELINE = named('dateline');
const DATES = named(
  'dates?|create-?date|time-?stamp|published|pub-?date|post-?date|entry-?date|posted-?on|updated|article-?(?:date|time|meta|info)|post-?meta|entry-?meta|meta|dateline-time|byline-?(?:date|time)',
);
/** The first run of words this long below the headline is the story. */
const PROSE = 60;
const LONGEST = { kicker: 60, standfirst: 600, byline: 200, dates: 200 } as const;

/** By what a headline is known. */
export interface HeadSigns {
  /** What the page says of itself in its head. */
  readonly titles: readonly string[];
  /** Where the head stands, if that is known. */
  readonly story?: Element | undefined;
}

/**
 * Takes headline, standfirst, byline and dates out of the page, so that they do not stand in the body too. They are looked
 * for by their names between the headline and the first sentences, a byline also behind the story.
 */
export function takePrintedHead(body: Parent, { titles, story }: HeadSigns, leaving: Leaving): PrintedHead {
  const headline = story ? firstHeading(story) : headlineOf(body, titles);
  const around = story ?? (headline ? storyAround(body, headline) : body);
  const zone = headZone(around, headline);
  const within = (pattern: RegExp, longest: number, parts: readonly Element[] = zone) =>
    parts.find((found) => found !== headline && pattern.test(namesOf(found)) && isLine(found, longest, headline));
  const kicker = within(KICKER, LONGEST.kicker, before(zone, headline));
  const standfirst =
    within(STANDFIRST, LONGEST.standfirst, after(zone, headline)) ??
    zone.find((found) => attribute(found, 'itemprop') === 'description' && isLine(found, LONGEST.standfirst, headline));
  const byline =
    zone.find((found) => isByline(found) && isLine(found, LONGEST.byline, headline)) ??
    findAll(around, (found) => isByline(found) && isLine(found, LONGEST.byline, headline)).find(
      (found) => /by-?line|posted-?by|vcard/.test(namesOf(found)) || attribute(found, 'itemprop') === 'author',
    );
  const dates = datesIn(zone, byline);
  const dateline = findAll(
    around,
    (found) =>
      DATELINE.test(namesOf(found)) &&
      wordsOf(found).length < 60 &&
      !findAll(found, ({ tagName }) => tagName === 'time').length,
  )[0];
  const head: PrintedHead = {
    ...(headline && { headline }),
    ...(standfirst && standfirst !== byline && { standfirst }),
    ...(kicker && { kicker: wordsOf(kicker) }),
    authors: byline ? authorsOf(byline) : [],
    ...dates.found,
    ...(dateline && { dateline: wordsOf(dateline).replace(/[\s—–:-]+$/, '') }),
  };
  for (const gone of [headline, standfirst, kicker, dateline]) if (gone) takeOut(body, gone);
  if (byline && takeOut(body, byline)) leaveRest(byline, head.authors, leaving);
  for (const line of dates.lines) if (takeOut(body, line) && wordsOf(line) !== '') discard(line, 'date line', leaving);
  return head;
}

const firstHeading = (story: Element) =>
  findAll(story, ({ tagName }) => /^h[1-6]$/.test(tagName)).find((found) => wordsOf(found) !== '');

/** The headline as printed: the `<h1>` that says what the page says of itself, else its only one. */
function headlineOf(body: Parent, titles: readonly string[]): Element | undefined {
  const wanted = titles.map(folded).filter((title) => title !== '');
  const heads = findAll(body, ({ tagName }) => /^h[12]$/.test(tagName)).filter((found) => wordsOf(found) !== '');
  const isSame = (found: Element) => {
    const words = folded(wordsOf(found));
    return wanted.some(
      (title) =>
        title === words || (words.length > 10 && title.includes(words)) || (title.length > 10 && words.includes(title)),
    );
  };
  const first = heads.filter(({ tagName }) => tagName === 'h1');
  return (
    first.find(isSame) ??
    heads.find(isSame) ??
    first.find((found) => wordsOf(found).includes(' ') && !/logo|site-?(?:title|name)|brand/.test(namesOf(found)))
  );
}

/** Words without case, marks and white space, to hold two headlines against each other. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The article around the headline, or the page. */
const storyAround = (body: Parent, headline: Element): Parent =>
  pathTo(body, headline)?.find(({ tagName }) => tagName === 'article' || tagName === 'main') ?? body;

/** The elements from the start to the first sentences behind the headline, in reading order. */
function headZone(around: Parent, headline: Element | undefined): Element[] {
  const zone: Element[] = [];
  let isBelow = headline === undefined;
  const visit = (node: Parent): boolean => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (
        isBelow &&
        child.tagName === 'p' &&
        wordsOf(child).length >= PROSE &&
        !STANDFIRST.test(namesOf(child)) &&
        attribute(child, 'itemprop') !== 'description'
      )
        return false;
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

const before = (zone: readonly Element[], headline: Element | undefined) =>
  zone.slice(0, Math.max(0, headline ? zone.indexOf(headline) : 0));
const after = (zone: readonly Element[], headline: Element | undefined) =>
  zone.slice((headline ? zone.indexOf(headline) : -1) + 1);

function isLine(found: Element, longest: number, headline: Element | undefined): boolean {
  const words = wordsOf(found);
  return words !== '' && words.length <= longest && (!headline || pathTo(found, headline) === undefined);
}

const SPOKEN_BYLINE = /^(?:by|von|par|por)\s+\p{Lu}[^.!?]{2,80}$/iu;

const isByline = (found: Element): boolean =>
  attribute(found, 'rel')?.split(' ').includes('author') === true ||
  attribute(found, 'itemprop') === 'author' ||
  (BYLINE.test(namesOf(found)) && found.tagName !== 'body') ||
  (namesOf(found) === '' &&
    /^(?:by|von|par|por)\s/i.test(wordsOf(found).slice(0, 8)) &&
    SPOKEN_BYLINE.test(wordsOf(found).slice(0, 120)));

/** The names in a byline: those that its markup sets apart, else those between its commas. */
function authorsOf(byline: Element): NamedAgent[] {
  const apart = findAll(
    byline,
    (found) =>
      (found.tagName === 'a' && attribute(found, 'href') !== undefined) ||
      attribute(found, 'itemprop') === 'name' ||
      /(?:^|\s)(?:fn|author-?name|p-name)(?:\s|$)/.test(namesOf(found)),
  );
  const parts =
    byline.tagName === 'a'
      ? [byline]
      : apart.filter((found) => /\p{L}{2}/u.test(wordsOf(found)) && !wordsOf(found).includes('@'));
  if (parts.length > 0)
    return parts.flatMap((part): NamedAgent[] => {
      const link = part.tagName === 'a' ? part : findAll(part, ({ tagName }) => tagName === 'a')[0];
      const url = link && attribute(link, 'href');
      return namesIn(wordsOf(part)).map((name) => ({
        kind: 'person',
        name,
        ...(url !== undefined && /^https?:|^\//.test(url) && { url }),
      }));
    });
  const times = findAll(byline, ({ tagName }) => tagName === 'time').map(wordsOf);
  return namesIn(times.reduce((text, time) => text.replace(time, ''), wordsOf(byline))).map((name) => ({
    kind: 'person',
    name,
  }));
}

/** What a byline says besides names: offices, places. */
function leaveRest(byline: Element, authors: readonly NamedAgent[], leaving: Leaving): void {
  const rest = authors.reduce((text, { name }) => text.replace(name, ''), wordsOf(byline));
  if (/\p{L}{5}/u.test(rest)) discard(byline, 'byline', leaving);
}

function datesIn(
  zone: readonly Element[],
  byline: Element | undefined,
): { found: Pick<PrintedHead, 'published' | 'modified'>; lines: Element[] } {
  const times = [...zone, ...(byline ? findAll(byline, ({ tagName }) => tagName === 'time') : [])].filter(
    (found) => found.tagName === 'time' || /^date(?:Published|Modified)$/.test(attribute(found, 'itemprop') ?? ''),
  );
  const read = times.flatMap((found) => {
    const date = pageDate(attribute(found, 'dateTime') ?? attribute(found, 'content') ?? wordsOf(found));
    return date === undefined
      ? []
      : [{ date, found, isLater: /modif|updat/i.test(`${namesOf(found)} ${attribute(found, 'itemprop') ?? ''}`) }];
  });
  const published = read.find(({ isLater }) => !isLater)?.date;
  const modified =
    read.find(({ isLater }) => isLater)?.date ??
    read.slice(1).find(({ date }) => published !== undefined && date > published)?.date;
  const lines = zone.filter(
    (found) =>
      DATES.test(namesOf(found)) &&
      wordsOf(found).length <= LONGEST.dates &&
      !/^h[1-6]$/.test(found.tagName) &&
      findAll(found, ({ tagName }) => ['h1', 'h2', 'img', 'figure', 'blockquote'].includes(tagName)).length === 0,
  );
  return {
    found: { ...(published !== undefined && { published }), ...(modified !== undefined && { modified }) },
    lines: [...lines, ...read.map(({ found }) => found)],
  };
}
