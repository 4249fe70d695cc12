import * as v from 'valibot';

/** A calendar date or time, as exact as it is known: `2019`, `2019-04`, `2019-04-26` or an RFC 3339 date-time. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/,
    'Expected a date such as 2019, 2019-04, 2019-04-26 or 2019-04-26T09:30:00Z.',
  ),
);
