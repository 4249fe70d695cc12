import { monthNames } from './month-names.js';

/** Every form has a year, which most lines do not. */
const YEAR = /(?:19|20)\d\d/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})(?:[-/.]|\s?[年년]\s?)(\d{1,2})(?:[-/.]|\s?[月월]\s?)(\d{1,2})(?!\d)/;
const WITH_DOTS = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d{2})(?!\d)/;
const WITH_SLASHES = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/;
const DAY_AND_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?ב?([\p{L}\p{M}]{2,13})\.?,?\s(?:de\s)?((?:19|20)\d{2})(?!\d)/iu;
/** `Mon Aug 03 12:45:00 EDT 2015`, as programs print it. */
const WITH_CLOCK = /(?<!\p{L})(\p{L}{3})\s(\d{1,2})\s[\d:]{8}\s\w{3,5}\s((?:19|20)\d{2})(?!\d)/u;
/** `2026. május 3.` */
const YEAR_AND_MONTH = /(?<!\d)((?:19|20)\d{2})\.?\s(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/u;
const MONTH_AND_DAY = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d{2})(?!\d)/iu;

/**
 * The day that a line prints for its readers, in the languages whose months it knows; `undefined` where it says none. Days
 * between slashes are read only where one number can be no month, since half of the world writes them the other way.
 */
export function printedDate(text: string): string | undefined {
  const start = inDigits(text.slice(0, 200));
  if (!YEAR.test(start)) return undefined;
  const line = start.replace(/\s+/g, ' ');
  const [, year, month, day] = YEAR_FIRST.exec(line) ?? [];
  if (year !== undefined) return dateOf(year, Number(month), Number(day));
  for (const [pattern, at] of [
    [DAY_AND_MONTH, [3, 2, 1]],
    [MONTH_AND_DAY, [3, 1, 2]],
    [WITH_CLOCK, [3, 1, 2]],
    [YEAR_AND_MONTH, [1, 2, 3]],
  ] as const) {
    const found = pattern.exec(line);
    const named = found && monthNames.get(found[at[1]]?.toLowerCase() ?? '');
    if (found && named) return dateOf(found[at[0]] ?? '', named, Number(found[at[2]]));
  }
  const dots = WITH_DOTS.exec(line);
  if (dots) return dateOf(dots[3] ?? '', Number(dots[2]), Number(dots[1]));
  const [, one, two, slashed = ''] = WITH_SLASHES.exec(line) ?? [];
  if (Number(one) > 12) return dateOf(slashed, Number(two), Number(one));
  return Number(two) > 12 || (one !== undefined && one === two) ? dateOf(slashed, Number(one), Number(two)) : undefined;
}

/** Digits of Arabic and Persian as those of ASCII. */
const inDigits = (line: string): string =>
  /[٠-٩۰-۹]/.test(line) ? line.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90)) : line;

function dateOf(year: string, month: number, day: number): string | undefined {
  const isReal =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return isReal ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}
