import type { Article } from '@standfirst/core';
import { ReadError, type Receipt } from '@standfirst/formats';
import { read } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';
import { withCorrections, type Corrections } from './correction.js';

/** What became of a pasted page. */
export type ReadSource =
  | { readonly article: Article; readonly receipt: Receipt }
  /** Three sentences. */
  | { readonly problem: string };

/** Reads a pasted page as the demo's own pages are read, then puts in who said what according to the reader. */
export function readSource(source: string, corrections: Corrections = new Map()): ReadSource {
  try {
    const { article, receipt } = read(source);
    return { article: withCorrections(annotateQuotes(article), corrections), receipt };
  } catch (cause) {
    if (cause instanceof ReadError) return { problem: PROBLEMS[cause.code] ?? cause.message };
    throw cause;
  }
}

/** The reader's own sentences speak of sources; these speak to somebody in front of a form. */
const PROBLEMS: Partial<Readonly<Record<ReadError['code'], string>>> = {
  empty:
    'There is no text here. Without a word there is no article to find. Paste the text of a page, and read it again.',
  binary:
    'This is no text. It looks like a picture, an archive or a program, which holds no article to find. Copy the words of the page, and paste them here.',
};
