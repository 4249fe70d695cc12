/** A moment in words, in UTC unless told otherwise, so that server and browser write the same. */
export const formatDate = (moment: string, lang: string, timeZone = 'UTC'): string =>
  new Date(moment).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short', timeZone });
