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
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(clock ? { hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short' } : { timeZone: 'UTC' }),
  }).format(time);
}
