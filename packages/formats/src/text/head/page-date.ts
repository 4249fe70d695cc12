import type { PageLanguage } from '../../languages/page-language.js';

/** A date as a page prints it, as exact as it says: `2019-04-26`, `2019-04`, or with time and zone. */
export interface PageDate {
  readonly field: 'firstPublished' | 'published' | 'modified';
  /** `undefined` where the words are a date that cannot be told for sure, such as 4/5/2019. */
  readonly value?: string;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/i;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** A clock time with what may follow it; it is left off, since a page seldom names its zone in a way that can be trusted. */
const CLOCK = /^\d{1,2}(?:[:.]\d{2}(?::\d{2})?(?:am|pm|a\.m\.?|p\.m\.?|h)?|h(?:\d{2})?)$/;
const ZONE = /^(?:am|pm|a\.m\.?|p\.m\.?|[a-z]{2,4}t|utc|gmt|(?:utc|gmt)?[+-]\d{1,4})$/;
/** "16 h 05" */
const HOURS = /\b(\d{1,2})\s?h\s?(\d{2})?(?=\s|$)/g;
/** Longer lines are sentences. */
const LONGEST = 80;

/** Reads a line that is a date and nothing else, with the word before it that says which: "Updated April 26, 2019". */
export function pageDate(line: string, language: PageLanguage): PageDate | undefined {
  if (line.length > LONGEST) return undefined;
  const words = line
    .toLowerCase()
    .replace(/[,:]+(?=\s|$)/g, ' ')
    .replace(HOURS, '$1h$2')
    .split(/\s+/)
    .filter(Boolean);
  const labels = Object.entries(language.dateLabels).sort(([one], [other]) => other.length - one.length);
  const label = labels.find(([text]) => words.slice(0, text.split(' ').length).join(' ') === text);
  const rest = label ? words.slice(label[0].split(' ').length) : words;
  const parts = rest.filter((word) => !language.weekdays.includes(bare(word)) && !language.dateFillers.includes(word));
  const date = valueOf(
    parts.filter((word) => !CLOCK.test(word) && !ZONE.test(word)),
    language,
  );
  return date && { field: label?.[1] ?? 'published', ...date };
}

function valueOf(parts: readonly string[], language: DateWords): { value?: string } | undefined {
  const { months } = language;
  const [one = '', two = '', three = ''] = parts;
  if (parts.length === 1 && ISO.test(one)) return { value: one.toUpperCase() };
  const slashed = parts.length === 1 ? SLASHED.exec(one) : null;
  if (slashed) return fromNumbers([Number(slashed[1]), Number(slashed[2]), Number(slashed[3])], language.dayFirst);
  const month = (word: string) => (Object.hasOwn(months, bare(word)) ? (months[bare(word)] ?? 0) : 0);
  if (parts.length === 2 && month(one) > 0) return dateOf(Number(two), month(one));
  // "Mar 5, 2026 0": a number of comments behind it.
  if (parts.length === 4 && /^\d{1,3}$/.test(parts[3] ?? '')) return valueOf(parts.slice(0, 3), language);
  if (parts.length !== 3) return undefined;
  if (month(one) > 0) return dateOf(Number(three), month(one), day(two));
  return month(two) > 0 ? dateOf(Number(three), month(two), day(one)) : undefined;
}

const bare = (word: string) => word.replace(/[.]$/, '');
const day = (word: string) => Number(word.replace(/(?:st|nd|rd|th|er|\.)$/, ''));

type DateWords = Pick<PageLanguage, 'months' | 'dayFirst'>;

/** 26/4/2019 can only be one day; 4/5/2019 can be two, and nothing is guessed, unless the language has one order alone. */
function fromNumbers(
  [one, two, year]: readonly [number, number, number],
  dayFirst: boolean | undefined,
): { value?: string } | undefined {
  if (dayFirst) return dateOf(year, two, one);
  if (one > 12 && two >= 1 && two <= 12) return dateOf(year, two, one);
  if (two > 12 && one >= 1 && one <= 12) return dateOf(year, one, two);
  return one === two ? dateOf(year, one, two) : one <= 12 && two <= 12 ? {} : undefined;
}

function dateOf(year: number, month: number, dayOfMonth?: number): { value: string } | undefined {
  if (!Number.isInteger(year) || year < 1500 || year > 2999) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  if (dayOfMonth === undefined) return { value: `${year}-${two(month)}` };
  const real =
    Number.isInteger(dayOfMonth) && dayOfMonth >= 1 && dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return real ? { value: `${year}-${two(month)}-${two(dayOfMonth)}` } : undefined;
}
