import { intlLanguage } from '@standfirst/core';

/** In whose language and by which clock a date is written. */
export interface DateStyle {
  /** BCP 47. */
  readonly lang: string;
  /** Default: UTC. A date without a time belongs to no zone. */
  readonly timeZone?: string | undefined;
}

/** A date in words, no more exact than it is: `2019` stays a year. A date that cannot be read comes back as it is. */
export function dateText(date: string, { lang, timeZone = 'UTC' }: DateStyle): string {
  const key = `${lang} ${timeZone} ${date}`;
  const before = texts.get(key);
  if (before !== undefined) return before;
  const text = formatted(date, lang, timeZone);
  remember(texts, key, text);
  return text;
}

function formatted(date: string, lang: string, timeZone: string): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const [, month, day, clock] = /^\d{4}(-\d\d)?(-\d\d)?(T.+)?$/.exec(date) ?? [];
  const key = `${lang} ${clock ? `clock ${timeZone}` : day ? 'day' : month ? 'month' : 'year'}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLanguage(lang), {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      ...(clock ? { hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short' } : { timeZone: 'UTC' }),
    });
    remember(formats, key, format);
  }
  return format.format(time);
}

// A format takes longer to make than all paragraphs of a page to draw, and a date longer to write than a paragraph. Languages
// and dates come with the articles, so there is a bound.
const formats = new Map<string, Intl.DateTimeFormat>();
const texts = new Map<string, string>();
const MOST = 500;

function remember<Value>(values: Map<string, Value>, key: string, value: Value): void {
  if (values.size >= MOST) values.clear();
  values.set(key, value);
}
