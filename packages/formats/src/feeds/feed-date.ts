import { pageDate } from '../html/page/page-date.js';

const RFC_822 =
  /^(?:[a-z]{3,9},?\s{1,9})?(\d{1,2})\s{1,9}([a-z]{3})[a-z]{0,6}\s{1,9}(\d{2}|\d{4})\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,9}([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The zones that RFC 822 names (https://www.rfc-editor.org/rfc/rfc822#section-5.1), and those of Europe and East Asia that feeds write, in hours from UTC. */
const ZONES: Readonly<Record<string, number>> = Object.assign(Object.create(null) as object, {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0 },
  ...{ wet: 0, bst: 1, cet: 1, west: 1, cest: 2, eet: 2, eest: 3, msk: 3, jst: 9, kst: 9, aest: 10, aedt: 11 },
  ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
});

/** A date of a feed as one of the model's; `undefined` where it is none. Without a zone that is known, its day alone is kept. */
export function feedDate(text: string | undefined): string | undefined {
  const given = text?.trim().slice(0, 60) ?? '';
  return pageDate(given) ?? rfc822Date(given);
}

function rfc822Date(text: string): string | undefined {
  const [, day, name, written, hour, minute, second = '00', zone = ''] = RFC_822.exec(text) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || month === 0 || written === undefined) return undefined;
  // Two digits are of the years since 1970, when there were no feeds.
  const year = written.length === 4 ? written : String(+written < 70 ? 2000 + +written : 1900 + +written);
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const hours = ZONES[zone.toLowerCase()];
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : offsetOf(hours);
  return pageDate(offset === undefined ? date : `${date}T${hour?.padStart(2, '0')}:${minute}:${second}${offset}`);
}

const offsetOf = (hours: number | undefined) =>
  hours === undefined
    ? undefined
    : hours === 0
      ? 'Z'
      : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
