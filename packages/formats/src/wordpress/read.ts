import type { ReadOptions, ReadResult } from '../format.js';
import { postArticle } from '../post/facts/post-article.js';
import { emptyReceipt } from '../receipt.js';
import { sourceText } from '../source-text.js';

const IMPORTER = 'formats/wordpress';

/**
 * Reads a post of WordPress: its content as it is stored, with blocks or without, or what the REST interface answers for it.
 * Throws `ReadError` where there is no text, or JSON that is no post.
 */
export function read(source: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const text = sourceText(source, receipt, options.strict);
  const facts = {
    content: text.replace(/^\u{FEFF}/u, ''),
    rendered: false,
    authors: [],
    tags: [],
    notes: new Map(),
    comments: [],
  };
  return { ...postArticle(facts, options, receipt, IMPORTER), receipt };
}
