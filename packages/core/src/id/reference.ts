import * as v from 'valibot';

/** A name within one article: not empty, at most 200 UTF-16 units, no white space (it becomes an HTML `id`). */
export const idSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.regex(/^\S+$/, 'An id holds no white space.'),
);

/** A calendar date or time, as exact as it is known: `2019`, `2019-04`, `2019-04-26` or an RFC 3339 date-time. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/,
    'Expected a date such as 2019, 2019-04, 2019-04-26 or 2019-04-26T09:30:00Z.',
  ),
);

/** A language tag of BCP 47 (https://www.rfc-editor.org/info/bcp47), checked for its form alone; `und` where it is not known. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/, 'Expected a language tag such as en, pt-BR or und.'),
);

/** Which way a text runs; `auto` leaves it to its first letter. */
export const directionSchema = v.picklist(['ltr', 'rtl', 'auto']);
