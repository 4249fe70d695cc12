import type { ArchivedComment } from '@standfirst/core';
import type { ArchiveReading } from '../archive.js';
import type { ArchiveReceipt } from '../archive-receipt.js';

/** All that a reading gave. */
export interface WholeReading {
  readonly comments: readonly ArchivedComment[];
  readonly receipt: ArchiveReceipt;
}

/** Reads to the end. */
export async function readWhole({ comments, receipt }: ArchiveReading): Promise<WholeReading> {
  const found: ArchivedComment[] = [];
  for await (const comment of comments) found.push(comment);
  return { comments: found, receipt };
}

/** The bytes of a text in pieces of `size`. */
export async function* piecesOf(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Items as they come from a stream. */
export async function* streamOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** All pieces as one text. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
