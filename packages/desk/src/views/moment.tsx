import { dateText } from '@standfirst/ui';

/** A point of time in words; milliseconds since 1970. */
export function Moment({ at }: { at: number }) {
  const moment = new Date(at).toISOString();
  return <time dateTime={moment}>{dateText(moment, { lang: 'en' })}</time>;
}
