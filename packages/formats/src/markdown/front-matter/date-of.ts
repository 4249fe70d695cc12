import { noteAbout } from '../../receipt-places.js';
import type { Receipt } from '../../receipt.js';

const DAY = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/;
const MOMENT =
  /^(\d{4}[-/]\d{1,2}[-/]\d{1,2})[Tt ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** `Mar 04 2026`, `March 4, 2026`, `4 March 2026`. Where both are numbers, nobody can tell the day from the month. */
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;

/** A date of front matter as the model has it; a time without a zone is no moment, so that its day alone is kept. */
export function dateOf(value: unknown, receipt: Receipt): string | undefined {
  const text = String(typeof value === 'string' || typeof value === 'number' ? value : '').trim();
  const day = dayOf(text);
  if (day !== undefined) return day;
  const [, first = '', time, zone] = MOMENT.exec(text) ?? [];
  const date = dayOf(first);
  if (date === undefined || time === undefined) return undefined;
  if (zone !== undefined) return `${date}T${time.replace(/^\d:/, '0$&')}${zoneOf(zone)}`;
  noteAbout(receipt, 'guessed', `The date "${text}" has no time zone. It was taken for the day alone.`, text);
  return date;
}

function dayOf(text: string): string | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year !== undefined) return dated(year, month, day);
  const [, name, dayBehind, yearBehind] = MONTH_FIRST.exec(text) ?? [];
  if (name !== undefined) return dated(yearBehind, monthOf(name), dayBehind);
  const [, dayBefore, named, yearLast] = DAY_FIRST.exec(text) ?? [];
  return named === undefined ? undefined : dated(yearLast, monthOf(named), dayBefore);
}

const monthOf = (name: string) => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function dated(year = '', month?: string, day?: string): string | undefined {
  if ((month !== undefined && (+month < 1 || +month > 12)) || (day !== undefined && (+day < 1 || +day > 31)))
    return undefined;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}

const zoneOf = (zone: string) =>
  /^[A-Z]/.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
