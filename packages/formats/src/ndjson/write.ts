import type { ArchivedComment } from '@standfirst/core';
import type { ArchiveWriteOptions, ArchiveWriting } from '../archive.js';
import type { Loss } from '../format.js';

/** Writes one comment a line, everything that it has; what no reader may see only where it is asked for. */
export function write(comments: AsyncIterable<ArchivedComment>, options: ArchiveWriteOptions = {}): ArchiveWriting {
  const losses: Loss[] = [];
  return { output: lines(comments, options.private ?? false, losses), losses };
}

async function* lines(
  comments: AsyncIterable<ArchivedComment>,
  withPrivate: boolean,
  losses: Loss[],
): AsyncGenerator<string> {
  let left = 0;
  for await (const { private: secrets, ...comment } of comments) {
    // A network address is never written, whoever asks: it is kept as a print and for a month.
    const { ip: _, ...kept } = secrets ?? {};
    if (secrets && !withPrivate) left += 1;
    const shown = withPrivate && secrets ? { private: kept } : {};
    yield `${JSON.stringify({ type: 'comment', schemaVersion: 1, ...comment, ...shown })}\n`;
  }
  if (left === 0) return;
  losses.push({
    what: 'private',
    count: left,
    message: `E-mail addresses, typed texts and the history of ${left} comments are not in the output: it may be handed out.`,
  });
}
