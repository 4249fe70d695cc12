import * as v from 'valibot';

const COMMENT_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Whether `value` has the form of a comment id: 26 characters of Crockford's base 32 in upper case, 48 bits of time first. */
export const isCommentId = (value: string): boolean => COMMENT_ID.test(value);

export const commentIdSchema = v.pipe(v.string(), v.check(isCommentId, 'Expected a comment id of 26 characters'));
