import { rawText } from './html-tree.js';
import { parsePiece } from './parse-html.js';

/** A field of words that was stored as HTML, such as `Tom &amp; Jerry`, as it is read. */
export const plainText = (html: string): string => (/[&<]/.test(html) ? rawText(parsePiece(html).root) : html);
