import { safeParseArticle, withDerivedIds, type Article, type Block } from '@standfirst/core';
import type { Receipt } from '../receipt.js';
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
export function readContent(given: string, options: ContentOptions, receipt: Receipt): Content {
  const content = withWholeComments(given, receipt);
  const { pieces, notes } = parseBlocks(content);
  receipt.warnings.push(...notes);
  const head = notedHead(pieces, receipt);
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
function withWholeComments(content: string, { warnings }: Receipt): string {
  const end = content.lastIndexOf('-->') + 1;
  const open = content.indexOf('<!--', end);
  if (open < 0) return content;
  warnings.push(
    'A comment of the content is not closed. What stands behind its beginning was read as words. Look at the end.',
  );
  return content.slice(0, open) + content.slice(open).replaceAll('<!--', '');
}

function notedHead(pieces: readonly Piece[], receipt: Receipt): Partial<Article> | undefined {
  for (const piece of pieces) {
    if (typeof piece === 'string' || piece.name !== 'standfirst/article') continue;
    const noted = piece.attributes['article'];
    const result = safeParseArticle({ ...(isRecord(noted) ? noted : {}), body: [] });
    if (result.ok) {
      const { body: _, ...head } = result.article;
      return head;
    }
    receipt.warnings.push(
      'What an article noted of itself in the content is none of the model any more. The content was read without it. Look whether byline and quotations are missing.',
    );
  }
  return undefined;
}
