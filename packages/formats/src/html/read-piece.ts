import type { ArticleInput, Inline } from '@standfirst/core';
import type { Element } from 'hast';
import type { ReadOptions } from '../format.js';
import { toldLanguage } from '../languages/told-language.js';
import { langOf, withOwnFacts } from '../own-facts.js';
import { asItIs } from '../receipt-places.js';
import type { Receipt } from '../receipt.js';
import { inlinesOf } from './markup/set-apart.js';
import { takeNotes, takeOwnFacts } from './own-facts.js';
import { takeFurnitureLines } from './page/furniture-lines.js';
import { takeOut } from './page/take-out.js';
import { readTree, type Fragment, type FragmentOptions } from './read-fragment.js';
import { tablesOf } from './tables-of.js';
import { findAll, wordsOf, type HtmlTree } from './tree/html-tree.js';

/** What stands in a piece of a page: blocks, the notes behind them, and its only `<h1>`. */
export interface Piece extends Fragment {
  readonly notes: Readonly<Record<string, Inline[]>>;
  readonly headline: Element | undefined;
}

interface PieceOptions extends FragmentOptions {
  /** Whether the notes behind the text are known from elsewhere. Default: false. */
  readonly areNotesNoted?: boolean;
}

/** Takes a piece apart. */
export function pieceOf({ root, ...places }: HtmlTree, { areNotesNoted, ...options }: PieceOptions): Piece {
  const notes = takeNotes(root, areNotesNoted);
  const heads = findAll(root, ({ tagName }) => tagName === 'h1').filter((found) => wordsOf(found) !== '');
  const [headline] = heads.length === 1 ? heads : [];
  if (headline) takeOut(root, headline);
  return { ...readTree(root, options, places), notes, headline };
}

/** A piece of a page as an article: all of it is the story. Its only `<h1>` is the headline; what `write` put behind it is read. */
export function readPiece(tree: HtmlTree, { lang: wanted, from }: ReadOptions, receipt: Receipt): ArticleInput {
  const given = takeOwnFacts(tree.root);
  const base = from !== undefined && /^https?:/i.test(from) && URL.canParse(from) ? from : undefined;
  // What ends in a form for comments was cut out of a page.
  const frame = given === undefined ? takeFurnitureLines(tree.root, { ...tree, receipt }, true) : {};
  const piece = pieceOf(tree, { lang: wanted ?? langOf(given) ?? 'und', ...(base !== undefined && { base }) });
  return {
    ...(frame.rights && { rights: { notice: frame.rights.text } }),
    ...(frame.discussion && { discussion: { state: frame.discussion } }),
    ...articleOfPiece(piece, given, wanted, receipt),
  };
}

/** A piece with what was noted beside it, where anything was. */
export function articleOfPiece(
  piece: Piece,
  given: unknown,
  wanted: string | undefined,
  receipt: Receipt,
): ArticleInput {
  const facts = given === undefined ? undefined : withOwnFacts(given, piece.blocks, receipt);
  const body = facts?.body ?? piece.blocks;
  const lang = wanted ?? facts?.lang ?? toldLanguage('A piece of HTML', body, receipt.guessed);
  return {
    headline: piece.headline ? inlinesOf(piece.headline.children) : '',
    ...facts,
    ...tablesOf(body, piece, facts, { receipt, placeIn: asItIs }),
    type: 'article',
    schemaVersion: 1,
    lang,
    body,
  };
}
