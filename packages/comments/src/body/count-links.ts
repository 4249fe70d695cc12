import { everyInline, type CommentBlock } from '@standfirst/core';

/** How many links a comment has, at any depth. */
export const countLinks = (body: readonly CommentBlock[]): number =>
  [...everyInline(body)].filter(({ type }) => type === 'link').length;
