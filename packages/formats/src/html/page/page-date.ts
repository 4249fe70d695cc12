const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A date or time as pages write it for machines, as one of the model's; `undefined` where it is none. A time without a
 * zone says no moment, so its day alone is kept.
 */
export function pageDate(text: string | undefined): string | undefined {
  const given = text?.trim().slice(0, 60) ?? '';
  const [, year, month, day, hour, minute, second = '00', zone] = ISO.exec(given) ?? COMPACT.exec(given) ?? [];
  if (year === undefined || month === undefined) return rfcDate(given);
  if (+month < 1 || +month > 12 || (day !== undefined && (+day < 1 || +day > 31))) return undefined;
  const date = [year, month, day].filter(Boolean).join('-');
  if (day === undefined || hour === undefined || minute === undefined || zone === undefined) return date;
  if (+hour > 23 || +minute > 59 || +second > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${zoneOf(zone)}`;
}

const zoneOf = (zone: string) =>
  /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3) || '00'}`;

/** `Wed, 04 Mar 2026 09:30:00 GMT`, as feeds and old pages write it, and `Wed Mar 04 2026 09:30:00 GMT+0100 (CET)`, as browsers do. */
function rfcDate(text: string): string | undefined {
  const given =
    /^(?:[A-Z][a-z]{2},? )?(?:\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2} \d{1,2}) \d{4} \d{2}:\d{2}(?::\d{2})? (?:(?:GMT)?[+-]\d{4}|GMT|UTC|Z|[ECMP][DS]T)/.exec(
      text,
    );
  if (!given || !/^(?: \([^)]*\))?$/.test(text.slice(given[0].length))) return undefined;
  const moment = new Date(given[0]);
  return Number.isNaN(moment.valueOf()) ? undefined : moment.toISOString().replace('.000Z', 'Z');
}
