import type { PublicAuthor } from '@standfirst/core';
import type { CommentWords } from './comment-words.js';

/** The name that stands over a comment; a writer who gave none has one in the words of the page. */
export const writerName = (author: PublicAuthor | null, { comment }: Pick<CommentWords, 'comment'>): string =>
  author?.name || comment.anonymous;
