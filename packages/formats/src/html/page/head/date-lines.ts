import type { Element } from 'hast';
import { attribute, childElements, findFirst, isPhrasing, namesOf, wordsOf } from '../../tree/html-tree.js';
import { isAge } from '../age.js';
import { isItem } from '../is-item.js';
import { momentOf } from '../moment-of.js';
import { monthNames } from '../month-names.js';
import { printedDate } from '../printed-date.js';
import { named } from './head-zone.js';

const DATES = named(
  'dates?|datum|fecha|create-?date|date-?times?|time-?stamp|published(?:-(?:on|date))?|pub-?date|post-?(?:date|time|datetimes?)|entry-?date|posted-?on|updated|article-?(?:date|time|meta|info)|post-?meta|entry-?meta|meta|dateline-time|byline-?(?:date|time)',
);
const LATER =
  /modif|updat|aktualisiert|à jour|actualiz|aggiorn|atualiz|bijgewerkt|zaktualiz|uppdater|opdater|oppdater|обновл|更新/i;
const LONGEST = 200;

/** The dates that are printed above a story, and the lines that say nothing else. */
export interface PrintedDates {
  readonly published?: string;
  readonly modified?: string;
  readonly lines: readonly Element[];
  /** A line among them that tells a day only to whoever knows more: "4 hours ago", "3 May", "05/06/2026". */
  readonly unread?: Element;
}

/** What `<time>` says and what lines called dates print: first for machines, then for readers. */
export const isDated = (found: Element): boolean =>
  isExact(found) || (DATES.test(namesOf(found)) && wordsOf(found).length <= LONGEST);

interface ReadDate {
  readonly date: string;
  readonly found: Element;
  /** Its words say that it is when the page was changed. */
  readonly isLater: boolean;
  /** Its words or its name say so. */
  readonly isCalledLater: boolean;
}

export function datesIn(zone: readonly Element[]): PrintedDates {
  const read = zone.flatMap((found) => {
    const both = isExact(found) ? undefined : datesOfLine(found);
    if (both) return both;
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
  const lines = [
    ...zone.filter((found) => isLine(found) && !(isPhrasing(found.tagName) && isInSentence(found, zone))),
    ...read.map(({ found }) => found).filter((found) => found.tagName === 'time' || isLine(found)),
  ];
  const unread =
    read.length > 0 ? undefined : lines.find((line) => wordsOf(line).length < 100 && tellsDay(wordsOf(line)));
  return {
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(unread && { unread }),
    lines,
  };
}

const isExact = (found: Element) =>
  found.tagName === 'time' || ['datePublished', 'dateModified', 'dateCreated'].some((name) => isItem(found, name));

function dateOf(found: Element): string | undefined {
  if (isExact(found)) return momentOf(found);
  const isCalled = DATES.test(namesOf(found));
  const isLeaf = childElements(found).every(({ tagName }) =>
    ['span', 'b', 'strong', 'i', 'em', 'a', 'br', 'abbr'].includes(tagName),
  );
  const words = isLeaf ? wordsOf(found) : '';
  if (isSpan(words)) return undefined;
  if (isCalled && words !== '' && words.length <= LONGEST) return momentOf(found);
  return words.length > 5 && isBare(words) ? printedDate(words) : undefined;
}

/** "3 May 1931 – 2 April 2026" is how long something went on. */
const isSpan = (words: string): boolean => new Set(words.match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g)).size > 1;

/** "Published 3 May 2026, updated 4 May 2026": what stands behind the word for it is later. */
function datesOfLine(found: Element): ReadDate[] | undefined {
  const words = DATES.test(namesOf(found)) ? wordsOf(found).slice(0, LONGEST) : '';
  const at = words.search(LATER);
  if (at < 6) return undefined;
  const [date, later] = [printedDate(words.slice(0, at)), printedDate(words.slice(at))];
  if (date === undefined || later === undefined) return undefined;
  return [
    { date, found, isLater: false, isCalledLater: false },
    { date: later, found, isLater: true, isCalledLater: true },
  ];
}

/** A line with a date and hardly another word. */
const isBare = (words: string): boolean => words.length < 60 && words.replace(/[^\p{L}]/gu, '').length < 30;

const isLine = (found: Element): boolean => {
  const words = wordsOf(found);
  return (
    words.length <= LONGEST &&
    !/^h[1-6]$/.test(found.tagName) &&
    !(isSpan(words) && !LATER.test(words)) &&
    (DATES.test(namesOf(found)) || isUnread(found, words) || (isBare(words) && printedDate(words) !== undefined)) &&
    findFirst(found, ({ tagName }) => ['h1', 'h2', 'img', 'figure', 'blockquote'].includes(tagName)) === undefined
  );
};

/** A time that says no day: only whoever knows when the page was made knows which. */
const isUnread = (found: Element, words: string): boolean =>
  isAge(words) || (found.tagName === 'time' && /\d/.test(words) && words.length < 60 && momentOf(found) === undefined);

const tellsDay = (words: string): boolean =>
  isAge(words) ||
  /\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(words) ||
  (/\d/.test(words) && words.split(/[^\p{L}\p{M}]+/u).some((word) => monthNames.has(word.toLowerCase())));

/** "The boat left <time>yesterday</time>" is no line about when the page was made. */
const isInSentence = (found: Element, zone: readonly Element[]): boolean =>
  zone.some(
    ({ tagName, children }) =>
      tagName === 'p' &&
      children.includes(found) &&
      children.some((child) => child.type === 'text' && child.value.trim().length > 12),
  );
