import * as v from 'valibot';

/** A name within one article: not empty, at most 200 UTF-16 units, no white space (it becomes an HTML `id`). */
export const idSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.regex(/^\S+$/, 'An id holds no white space.'),
);
