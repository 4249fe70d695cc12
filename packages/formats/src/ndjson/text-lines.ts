import type { ArchiveSource } from '../archive.js';
import { textChunks } from '../archive/text-chunks.js';

const LONGEST = 4 * 1024 * 1024;

/** A line of a file. */
export interface TextLine {
  /** `null` for one of more than 4 Mi units, which is not kept. */
  readonly text: string | null;
  /** Whether a line end stood behind it. */
  readonly isWhole: boolean;
}

/** The lines of a file as it streams by. */
export async function* textLines(source: ArchiveSource): AsyncGenerator<TextLine> {
  let begun: string | null = '';
  for await (const chunk of textChunks(source)) {
    const pieces = chunk.split('\n');
    for (const [index, piece] of pieces.entries()) {
      const line: string | null = begun === null || begun.length + piece.length > LONGEST ? null : begun + piece;
      const isWhole = index < pieces.length - 1;
      if (isWhole) yield { text: line, isWhole };
      begun = isWhole ? '' : line;
    }
  }
  if (begun !== '') yield { text: begun, isWhole: false };
}
