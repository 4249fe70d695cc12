import { everyInline, type CommentBlock } from '@standfirst/core';

/** Where the links of a comment lead, at any depth. */
export const linksOf = (body: readonly CommentBlock[]): string[] =>
  [...everyInline(body)].flatMap((inline) => (inline.type === 'link' ? [inline.url] : []));

/** How many links a comment has, at any depth. */
export const countLinks = (body: readonly CommentBlock[]): number => linksOf(body).length;
