import { intlLanguage } from '@standfirst/core';

/** A date in the words of its language, no more exact than it is: `2019` stays a year. UTC. One that cannot be read comes back as it is. */
export function printedDate(date: string, lang: string): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  const [, month, day, clock] = /^\d{4}(-\d\d)?(-\d\d)?(T.+)?$/.exec(date) ?? [];
  return new Intl.DateTimeFormat(lang === 'und' ? 'en' : intlLanguage(lang), {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(clock && { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
  }).format(time);
}
