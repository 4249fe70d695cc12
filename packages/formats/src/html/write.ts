import { articleToHtml, type Article } from '@standfirst/core';
import type { WriteOptions, WriteResult } from '../format.js';
import { ownFacts } from '../own-facts.js';
import { factsScript } from './own-facts.js';
import { pieceOf } from './read-piece.js';
import { parsePiece } from './tree/parse-html.js';

/**
 * The body as HTML text, notes behind it: everything escaped, every URL checked. No headline: its level is the page's matter.
 * Behind it stands what the body cannot say (headline and byline, who said what, what nobody may draw) as data that browsers
 * neither show nor run. It is read back at once, so that nothing is lost in it.
 */
export function write(article: Article, { idPrefix }: WriteOptions = {}): WriteResult {
  const body = articleToHtml(article, idPrefix === undefined ? undefined : { idPrefix });
  const { blocks } = pieceOf(parsePiece(body), { lang: article.lang });
  return { output: body + factsScript(ownFacts(article, blocks)), losses: [] };
}
