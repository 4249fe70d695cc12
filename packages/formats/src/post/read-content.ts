import { safeParseArticle, withDerivedIds, type Article, type Block } from '@standfirst/core';
import { takeReceipt } from '../receipt-places.js';
import { emptyReceipt, noteIn, type PlaceIn, type Receipt } from '../receipt.js';
import { newReading } from './new-reading.js';
import type { ContentOptions, Tables } from './reading.js';
import { isRecord, type Piece } from './serialized/wordpress-block.js';
import { parseBlocks } from './serialized/parse-blocks.js';

/** The content of a post. */
export interface Content {
  readonly blocks: Block[];
  readonly tables: Tables;
  /** What this library noted of the article when it wrote the content. */
  readonly head: Partial<Article> | undefined;
}

/** Reads the content of a post, with blocks or without, as it is stored or as WordPress shows it. It takes anything, and never throws. */
export function readContent(
  given: string,
  options: ContentOptions,
  into: Receipt,
  placeIn: PlaceIn = () => undefined,
): Content {
  const receipt = emptyReceipt();
  const { content, sameUntil } = withWholeComments(given, receipt);
  const { pieces, notes } = parseBlocks(content);
  for (const { note, places } of notes) noteIn(receipt, 'warnings', note, places);
  const head = notedHead(pieces, content, receipt);
  const { media, quotes, works, notes: footnotes } = head ?? {};
  const own = {
    ...(media && { media }),
    ...(quotes && { quotes }),
    ...(works && { works }),
    ...(footnotes && { notes: footnotes }),
  };
  const reading = newReading({ source: content, options, receipt, own });
  // What stands between blocks is content of the time before them.
  const blocks = pieces.flatMap((piece) =>
    typeof piece === 'string' ? reading.classic(piece) : reading.pieces([piece]),
  );
  const { tables } = reading;
  takeReceipt(receipt, into, (start, end) => (end <= sameUntil ? placeIn(start, end) : undefined));
  return {
    blocks: withDerivedIds(blocks),
    tables: {
      media: { ...media, ...tables.media },
      quotes: { ...quotes, ...tables.quotes },
      agents: tables.agents,
      works: { ...works, ...tables.works },
      notes: { ...footnotes, ...tables.notes },
    },
    head,
  };
}

/** A comment that is not closed would hide all words behind it. */
function withWholeComments(content: string, receipt: Receipt): { content: string; sameUntil: number } {
  const end = content.lastIndexOf('-->') + 1;
  const open = content.indexOf('<!--', end);
  if (open < 0) return { content, sameUntil: content.length };
  noteIn(
    receipt,
    'warnings',
    'A comment of the content is not closed. What stands behind its beginning was read as words. Look at the end.',
    [{ start: open, end: open + 4 }],
  );
  return { content: content.slice(0, open) + content.slice(open).replaceAll('<!--', ''), sameUntil: open + 4 };
}

function notedHead(pieces: readonly Piece[], content: string, receipt: Receipt): Partial<Article> | undefined {
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.name !== 'standfirst/article') continue;
    const noted = piece.attributes['article'];
    const result = safeParseArticle({ ...(isRecord(noted) ? noted : {}), body: [] });
    if (result.ok) {
      const { body: _, ...head } = result.article;
      return head;
    }
    const end = content.indexOf('-->', piece.start) + 3;
    noteIn(
      receipt,
      'warnings',
      'What an article noted of itself in the content is none of the model any more. The content was read without it. Look whether byline and quotations are missing.',
      [{ start: piece.start, end: Math.min(end, piece.end) }],
    );
  }
  return undefined;
}
