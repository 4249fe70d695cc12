import type { Article } from '@standfirst/core';
import { ReadError, type Format, type FoundComment, type Receipt } from '@standfirst/formats';
import { format as text } from '@standfirst/formats/text';
import { annotateQuotes } from '@standfirst/quotes';
import { withCorrections, type Corrections } from './correction.js';
import { withGuessedSpeakers } from './guessed-speakers.js';
import type { Formats } from './load-formats.js';

/** What a pasted page is read as, and with what. */
export interface SourceOptions {
  readonly formats: Formats;
  /** The name of a format; any other is found out by the content. */
  readonly from?: string;
  readonly corrections?: Corrections;
}

/** What became of a pasted page. */
export type ReadSource =
  | {
      readonly article: Article;
      readonly receipt: Receipt;
      /** What it was read as. */
      readonly format: Format;
      /** What readers said under it. */
      readonly comments: readonly FoundComment[];
    }
  /** Three sentences. */
  | { readonly problem: string };

/** Reads a pasted page as the demo's own pages are read, then puts in who said what according to the reader. */
export function readSource(source: string, { formats, from, corrections = new Map() }: SourceOptions): ReadSource {
  const format = readerOf(source, formats, from);
  try {
    const { article, receipt, comments } = format.read(source);
    const whole = withCorrections(annotateQuotes(article), corrections);
    const told = withGuessedSpeakers(receipt, whole, source);
    return { article: whole, receipt: told, format, comments };
  } catch (cause) {
    if (cause instanceof ReadError) return { problem: PROBLEMS[cause.code] ?? cause.message };
    throw cause;
  }
}

type Reader = Format & { readonly read: NonNullable<Format['read']> };

/** The formats that can be read. */
export const readable = (formats: Formats): Reader[] =>
  [...formats.values()].filter((format): format is Reader => format.read !== undefined);

/** The one that was chosen, else the one that is surest of the content; plain text where none is. */
function readerOf(source: string, formats: Formats, from: string | undefined): Reader {
  const readers = readable(formats);
  const sure = readers.map((format) => ({ format, share: format.detect?.(source) ?? 0 }));
  const [best] = sure.sort((one, other) => other.share - one.share);
  const plain = readers.find(({ name }) => name === text.name) ?? (text as Reader); // the format text reads
  return readers.find(({ name }) => name === from) ?? (best && best.share > 0 ? best.format : plain);
}

/** The reader's own sentences speak of sources; these speak to somebody in front of a form. */
const PROBLEMS: Partial<Readonly<Record<ReadError['code'], string>>> = {
  empty:
    'There is no text here. Without a word there is no article to find. Paste the text of a page, and read it again.',
  binary:
    'This is no text. It looks like a picture, an archive or a program, which holds no article to find. Copy the words of the page, and paste them here.',
};
