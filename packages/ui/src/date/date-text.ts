/** In whose language and by which clock a date is written. */
export interface DateStyle {
  /** BCP 47. */
  readonly lang: string;
  /** Default: UTC. A date without a time belongs to no zone. */
  readonly timeZone?: string | undefined;
}

/** A date in words, no more exact than it is: `2019` stays a year. A date that cannot be read comes back as it is. */
export function dateText(date: string, { lang, timeZone = 'UTC' }: DateStyle): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const [, month, day, clock] = /^\d{4}(-\d\d)?(-\d\d)?(T.+)?$/.exec(date) ?? [];
  const exactness = clock ? `clock ${timeZone}` : day ? 'day' : month ? 'month' : 'year';
  const key = `${lang} ${exactness}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      ...(clock ? { hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short' } : { timeZone: 'UTC' }),
    });
    if (formats.size >= MOST_FORMATS) formats.clear();
    formats.set(key, format);
  }
  return format.format(time);
}

// A format takes longer to make than all paragraphs of a page to draw. Languages come with the articles, so there is a bound.
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 100;
