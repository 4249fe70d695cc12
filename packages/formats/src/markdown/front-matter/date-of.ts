import type { Receipt } from '../../receipt.js';

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})[Tt ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/;

/** A date of front matter as the model has it; a time without a zone is no moment, so that its day alone is kept. */
export function dateOf(value: unknown, { guessed }: Receipt): string | undefined {
  const text = String(typeof value === 'string' || typeof value === 'number' ? value : '').trim();
  if (DAY.test(text)) return text;
  const [, day, time, zone] = MOMENT.exec(text) ?? [];
  if (day === undefined || time === undefined) return undefined;
  if (zone !== undefined) return `${day}T${time}${zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}`;
  guessed.push(`The date "${text}" has no time zone. It was taken for the day alone.`);
  return day;
}
