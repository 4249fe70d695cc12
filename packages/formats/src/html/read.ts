import type { ArticleInput } from '@standfirst/core';
import { checkedArticle } from '../checked-article.js';
import type { ReadOptions, ReadResult } from '../format.js';
import { placeWords } from '../receipt-places.js';
import { emptyReceipt, type Receipt } from '../receipt.js';
import { sourcePlaces } from '../source-places.js';
import { sourceText } from '../source-text.js';
import { version } from '../version.js';
import { ownPage, readOwnPage } from './page/own-page.js';
import { readPage } from './page/read-page.js';
import { readPiece } from './read-piece.js';
import { parsePage, parsePiece } from './tree/parse-html.js';

/** A whole page says so at its start. */
const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
const START = 4096;

/**
 * Reads the article of any page in HTML: what the page says of itself first (JSON-LD, `<meta>`), then its story, told
 * from menus, offers and comments. A piece without `<html>`, `<head>` or `<body>` is read whole. The comments under the
 * story are read too; all else stands in the receipt, with its place. Throws `ReadError` for a source that is empty or no text.
 */
export function read(source: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  const receipt = emptyReceipt();
  const text = sourceText(source, receipt, options.strict);
  const isPage = PAGE.test(text.slice(0, START));
  const tree = isPage ? parsePage(text) : parsePiece(text);
  receipt.warnings.push(...tree.notes);
  const own = isPage ? ownPage(tree.root, text, receipt) : undefined;
  const { article: input, comments } = own
    ? readOwnPage(tree, own, options, receipt)
    : isPage
      ? readPage(tree, options, receipt)
      : { article: readPiece(tree, options, receipt), comments: [] };
  const { article, warnings } = checkedArticle({
    ...input,
    ...(options.id !== undefined && { id: options.id }),
    provenance: provenance(receipt, options.from),
  });
  receipt.warnings.push(...warnings);
  placeWords(receipt, sourcePlaces(text), 'sentences');
  return { article, comments, receipt };
}

function provenance(
  { discarded, warnings }: Receipt,
  from: string | undefined,
): NonNullable<ArticleInput['provenance']> {
  return {
    importer: 'formats/html',
    version,
    ...(from !== undefined && { from }),
    ...(discarded.length > 0 && { discarded: discarded.map(({ reason, text }) => ({ reason, text })) }),
    ...(warnings.length > 0 && { warnings: [...warnings] }),
  };
}
