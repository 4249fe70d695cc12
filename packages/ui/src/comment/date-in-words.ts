import { dateStyle } from './logic/date-style.js';

// A format takes longer to make than a whole comment to draw.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in words; UTC says so, since it is nobody's own time. */
export function dateInWords(moment: string, lang: string, timeZone?: string): string {
  const key = `${lang} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...dateStyle, ...(timeZone && { timeZone }) });
  formats.set(key, format);
  return format.format(Date.parse(moment)) + (timeZone ? '' : ' UTC');
}
