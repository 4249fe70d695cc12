import * as v from 'valibot';

/** A language tag of BCP 47 (https://www.rfc-editor.org/info/bcp47), checked for its form alone; `und` where it is not known. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$/, 'Expected a language tag such as en, pt-BR or und.'),
);

/** Which way a text runs; `auto` leaves it to its first letter. */
export const directionSchema = v.picklist(['ltr', 'rtl', 'auto']);
