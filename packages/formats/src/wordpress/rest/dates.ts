import { pageDate } from '../../html/page/page-date.js';
import { text, type Fields } from './fields.js';

const QUARTER = 15 * 60_000;
/** The clocks of the world lie within this of UTC. */
const FARTHEST = 14 * 60 * 60_000;

/** A moment of a post: WordPress writes UTC without saying so, and beside it the clock of the site. */
export function postDate(post: Fields, name: 'date' | 'modified'): string | undefined {
  const utc = text(post, `${name}_gmt`);
  // Drafts have zeros.
  if (utc !== undefined && !utc.startsWith('0000'))
    return pageDate(/[zZ+]|-\d\d:?\d\d$/.test(utc.slice(10)) ? utc : `${utc}Z`);
  const local = text(post, name);
  return local === undefined || local.startsWith('0000') ? undefined : pageDate(local);
}

/** How far the clock of the site is ahead of UTC, as an offset of RFC 3339; `undefined` where the post does not show it. */
export function siteOffset(post: Fields): string | undefined {
  const [local, utc] = [text(post, 'date'), text(post, 'date_gmt')].map((date) => Date.parse(`${date ?? ''}Z`));
  const apart = (local ?? NaN) - (utc ?? NaN);
  if (!Number.isFinite(apart) || Math.abs(apart) > FARTHEST || apart % QUARTER !== 0) return undefined;
  const minutes = Math.abs(apart) / 60_000;
  const part = (value: number) => String(value).padStart(2, '0');
  return `${apart < 0 ? '-' : '+'}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}
