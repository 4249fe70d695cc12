import type { ArticleInput } from '@standfirst/core';
import type { ReadOptions } from '../format.js';
import type { Receipt } from '../receipt.js';
import { inlinesOf } from './markup/set-apart.js';
import { readTree } from './read-fragment.js';
import { findAll, wordsOf, type HtmlTree } from './tree/html-tree.js';
import { takeOut } from './page/take-out.js';

/** A piece of a page as an article: all of it is the story. Its only `<h1>` is the headline. */
export function readPiece({ root }: HtmlTree, { lang = 'und', from }: ReadOptions, receipt: Receipt): ArticleInput {
  const heads = findAll(root, ({ tagName }) => tagName === 'h1').filter((found) => wordsOf(found) !== '');
  const [headline] = heads.length === 1 ? heads : [];
  if (headline) takeOut(root, headline);
  const base = from !== undefined && /^https?:/i.test(from) && URL.canParse(from) ? from : undefined;
  const { blocks, media, quotes, works, receipt: own } = readTree(root, { lang, ...(base !== undefined && { base }) });
  receipt.warnings.push(...own.warnings);
  if (lang === 'und')
    receipt.guessed.push(
      'A piece of HTML does not say its language; it is set to "und". Give it by the option `lang`.',
    );
  return {
    type: 'article',
    schemaVersion: 1,
    lang,
    headline: headline ? inlinesOf(headline.children) : '',
    body: blocks,
    ...(Object.keys(media).length > 0 && { media }),
    ...(Object.keys(quotes).length > 0 && { quotes }),
    ...(Object.keys(works).length > 0 && { works }),
  };
}
