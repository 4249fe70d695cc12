import type { Element } from 'hast';
import { attribute, wordsOf } from '../tree/html-tree.js';
import { pageDate } from './page-date.js';
import { printedDate } from './printed-date.js';

/** Where pages keep the moment of what they print as its age. */
const MOMENTS = [
  'dateTime',
  'content',
  'title',
  'dataDatetime',
  'dataTimestamp',
  'dataTime',
  'dataDate',
  'dataPublished',
  'dataUtime',
  'dataEpoch',
] as const;
/** Seconds or milliseconds since 1970, from 1990 to 2100. */
const EPOCH = /^(?:6[3-9]\d|[7-9]\d{2}|[1-3]\d{3}|40\d{2})\d{6}(\d{3})?$/;

/** The date of an element that tells one: for machines, in any of the places that pages have for it, else as it is printed. */
export function momentOf(found: Element): string | undefined {
  for (const name of MOMENTS) {
    const value = attribute(found, name);
    const date = value === undefined ? undefined : (pageDate(value) ?? fromEpoch(value.trim()));
    if (date !== undefined) return date;
  }
  const words = attribute(found, 'content') ?? wordsOf(found);
  return pageDate(words) ?? printedDate(words);
}

function fromEpoch(value: string): string | undefined {
  const [, milliseconds] = EPOCH.exec(value) ?? ['', null];
  if (milliseconds === null) return undefined;
  const moment = new Date(milliseconds === undefined ? Number(value) * 1000 : Number(value));
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
