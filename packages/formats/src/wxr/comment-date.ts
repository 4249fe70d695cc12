import { tally } from '@standfirst/core';
import type { ArchiveReceipt } from '../archive-receipt.js';
import type { WxrFields } from './wxr-parts.js';

const MOMENT = /^\s*(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)\s*$/;
const QUARTER = 15 * 60 * 1000;
/** The clocks of the world lie within this of UTC. */
const FARTHEST = 14 * 60 * 60 * 1000;

/** When a comment was written, RFC 3339: in UTC if the export says so, else by the clock of its site; told where it is guessed. */
export function commentDate(
  { comment, item }: { comment: WxrFields; item: WxrFields },
  id: string,
  receipt: ArchiveReceipt,
): string {
  const utc = momentOf(comment.get('wp:comment_date_gmt'));
  const local = momentOf(comment.get('wp:comment_date'));
  if (utc !== null) {
    const apart = local === null ? 0 : Math.abs(local - utc);
    if (apart > FARTHEST || apart % QUARTER !== 0)
      tally(receipt.changed, 'two dates that disagree: the one in UTC was taken', id);
    return new Date(utc).toISOString();
  }
  if (local !== null) {
    tally(receipt.changed, 'date without a time zone: taken as UTC', id);
    return new Date(local).toISOString();
  }
  tally(receipt.changed, 'no date: the one of its article was taken', id);
  return articleDate(item) ?? new Date(0).toISOString();
}

/** When an article was published, RFC 3339 in UTC. */
export function articleDate(item: WxrFields): string | undefined {
  const time = momentOf(item.get('wp:post_date_gmt')) ?? momentOf(item.get('wp:post_date'));
  return time === null ? undefined : new Date(time).toISOString();
}

/** When an article was last changed, RFC 3339 in UTC. */
export function modifiedDate(item: WxrFields): string | undefined {
  const time = momentOf(item.get('wp:post_modified_gmt'));
  return time === null ? undefined : new Date(time).toISOString();
}

/** Milliseconds of a date as MySQL writes it; `null` for none, and for the zeros that stand for none. */
function momentOf(text: string | undefined): number | null {
  const [, year, month, day, hour, minute, second] = MOMENT.exec(text ?? '') ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(iso);
  // The parser takes the 31st of February for a day in March.
  return Number.isNaN(time) || time < 0 || new Date(time).toISOString() !== iso ? null : time;
}
