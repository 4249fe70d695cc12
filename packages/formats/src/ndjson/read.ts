import { safeParseArchivedComment, tally, type ArchivedComment } from '@standfirst/core';
import type { ArchiveReading, ArchiveSource } from '../archive.js';
import { emptyArchiveReceipt, type ArchiveReceipt } from '../archive-receipt.js';
import { ReadError } from '../read-error.js';
import { textLines } from './text-lines.js';

/** Reads one comment a line; a line that is none is told and stops nothing. */
export function read(source: ArchiveSource): ArchiveReading {
  const receipt = emptyArchiveReceipt();
  return { comments: comments(source, receipt), receipt };
}

async function* comments(source: ArchiveSource, receipt: ArchiveReceipt): AsyncGenerator<ArchivedComment> {
  let number = 0;
  for await (const { text, isWhole } of textLines(source)) {
    number += 1;
    if (text?.trim() === '') continue;
    const found = commentOf(text, receipt);
    if (typeof found !== 'string') {
      receipt.comments += 1;
      yield found;
    } else if (isWhole) {
      tally(receipt.discarded, found, `line ${number}`);
    } else {
      receipt.brokeOff = {
        line: number,
        message: `The archive ends in the middle of line ${number}. What may have stood behind it is missing. Export it again and import it again: what is there already is not doubled.`,
      };
    }
  }
  if (receipt.comments === 0) throw notAnArchive();
}

/** The comment of a line, or why there is none. */
function commentOf(line: string | null, { changed }: ArchiveReceipt): ArchivedComment | string {
  if (line === null) return 'line of more than 4 MiB';
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return 'line that is no JSON';
  }
  const fields: { type?: unknown; schemaVersion?: unknown } = typeof input === 'object' && input !== null ? input : {};
  if (fields.type !== 'comment') return 'line that is no comment';
  if (fields.schemaVersion !== 1) return 'comment of another version';
  const result = safeParseArchivedComment(input);
  if (!result.ok) return `comment that does not fit the model (${result.problem.split(/[.:]/, 1)[0]})`;
  const { author: given } = input as ArchivedComment; // it has just been checked
  if (given?.url !== undefined && result.comment.author?.url === undefined)
    tally(changed, 'website that may not be linked', result.comment.id);
  return result.comment;
}

const notAnArchive = () =>
  new ReadError(
    'not-archive',
    'Not one line of the file is a comment. It was made by something else, or for something else. Give the file that was exported as ndjson, or name its sort.',
  );
