import type { Element } from 'hast';
import { attribute, childElements, findFirst, namesOf, wordsOf } from '../../tree/html-tree.js';
import { isItem } from '../is-item.js';
import { pageDate } from '../page-date.js';
import { printedDate } from '../printed-date.js';
import { named } from './head-zone.js';

const DATES = named(
  'dates?|datum|fecha|create-?date|date-?times?|time-?stamp|published(?:-(?:on|date))?|pub-?date|post-?(?:date|time|datetimes?)|entry-?date|posted-?on|updated|article-?(?:date|time|meta|info)|post-?meta|entry-?meta|meta|dateline-time|byline-?(?:date|time)',
);
const LATER = /modif|updat|aktualisiert|à jour/i;
const LONGEST = 200;

/** The dates that are printed above a story, and the lines that say nothing else. */
export interface PrintedDates {
  readonly published?: string;
  readonly modified?: string;
  readonly lines: readonly Element[];
}

/** What `<time>` says and what lines called dates print: first for machines, then for readers. */
export const isDated = (found: Element): boolean =>
  isExact(found) || (DATES.test(namesOf(found)) && wordsOf(found).length <= LONGEST);

export function datesIn(zone: readonly Element[]): PrintedDates {
  const read = zone.flatMap((found) => {
    const date = dateOf(found);
    if (date === undefined) return [];
    const isLater = LATER.test(`${attribute(found, 'itemprop') ?? ''} ${wordsOf(found).slice(0, 40)}`);
    // A blog calls the only date of an entry "updated" too.
    return [
      { date, found, isLater, isCalledLater: isLater || (LATER.test(namesOf(found)) && !/publi/.test(namesOf(found))) },
    ];
  });
  const hasFirst = read.some(({ isCalledLater }) => !isCalledLater);
  const first = read.filter((one) => !(hasFirst ? one.isCalledLater : one.isLater));
  const published = first.find(({ found }) => isExact(found))?.date ?? first[0]?.date;
  const modified =
    read.find(({ date, isCalledLater }) => isCalledLater && date !== published)?.date ??
    read.slice(1).find(({ date, found }) => isExact(found) && published !== undefined && date > published)?.date;
  return {
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    lines: [
      ...zone.filter(isLine),
      ...read.map(({ found }) => found).filter((found) => found.tagName === 'time' || isLine(found)),
    ],
  };
}

const isExact = (found: Element) =>
  found.tagName === 'time' || ['datePublished', 'dateModified', 'dateCreated'].some((name) => isItem(found, name));

function dateOf(found: Element): string | undefined {
  if (isExact(found)) {
    const words = wordsOf(found);
    return (
      pageDate(attribute(found, 'dateTime') ?? attribute(found, 'content') ?? words) ??
      printedDate(attribute(found, 'content') ?? words)
    );
  }
  const isLeaf = childElements(found).every(({ tagName }) =>
    ['span', 'b', 'strong', 'i', 'em', 'a', 'br'].includes(tagName),
  );
  const words = isLeaf ? wordsOf(found) : '';
  return words.length > 5 && words.length <= LONGEST && (DATES.test(namesOf(found)) || isBare(words))
    ? printedDate(words)
    : undefined;
}

/** A line with a date and hardly another word. */
const isBare = (words: string): boolean => words.length < 60 && words.replace(/[^\p{L}]/gu, '').length < 30;

const isLine = (found: Element): boolean => {
  const words = wordsOf(found);
  return (
    words.length <= LONGEST &&
    !/^h[1-6]$/.test(found.tagName) &&
    (DATES.test(namesOf(found)) || (isBare(words) && printedDate(words) !== undefined)) &&
    findFirst(found, ({ tagName }) => ['h1', 'h2', 'img', 'figure', 'blockquote'].includes(tagName)) === undefined
  );
};
