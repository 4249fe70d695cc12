import type { CommentBlock } from '@standfirst/core';
import { readBlocks } from './read-blocks.js';

/**
 * Turns what a reader typed into the tree that is stored and drawn: paragraphs, `>` quotations, `-` and `1.` lists, ``` fences,
 * and running text (see `readInlines`). HTML is text. Whatever is not understood stays as it was typed; nothing is lost.
 * Takes time in proportion to the length of the text, for any text.
 *
 * @param text cleaned by `validateSubmission`
 * @param commentId begins the id of every block, so that ids are unique on the page
 */
export function readBody(text: string, commentId: string): CommentBlock[] {
  let count = 0;
  const newId = () => `${commentId}.${(count += 1)}`;
  return readBlocks(text.split('\n'), newId);
}
