import type { ArticleInput } from '@standfirst/core';
import type { ReadOptions } from '../format.js';
import type { Receipt } from '../receipt.js';
import { inlinesOf } from './markup/set-apart.js';
import { takeNotes, takeOwnFacts } from './own-facts.js';
import { takeOut } from './page/take-out.js';
import { readTree } from './read-fragment.js';
import { speakersOf } from '../attribution/speakers-of.js';
import { rowsOfQuoted } from './rows-of-quoted.js';
import { findAll, wordsOf, type HtmlTree } from './tree/html-tree.js';

/** A piece of a page as an article: all of it is the story. Its only `<h1>` is the headline; what `write` put behind it is read. */
export function readPiece({ root }: HtmlTree, { lang: wanted, from }: ReadOptions, receipt: Receipt): ArticleInput {
  const facts = takeOwnFacts(root, receipt);
  const notes = { ...takeNotes(root), ...facts?.notes };
  const heads = findAll(root, ({ tagName }) => tagName === 'h1').filter((found) => wordsOf(found) !== '');
  const [headline] = heads.length === 1 ? heads : [];
  if (headline) takeOut(root, headline);
  const base = from !== undefined && /^https?:/i.test(from) && URL.canParse(from) ? from : undefined;
  const lang = wanted ?? facts?.lang ?? 'und';
  const found = readTree(root, { lang, ...(base !== undefined && { base }) });
  receipt.warnings.push(...found.receipt.warnings);
  receipt.guessed.push(...found.receipt.guessed);
  if (lang === 'und')
    receipt.guessed.push(
      'A piece of HTML does not say its language; it is set to "und". Give it by the option `lang`.',
    );
  const said = rowsOfQuoted(found.blocks);
  const quotes = { ...said.quotes, ...found.quotes, ...facts?.quotes };
  const tables = Object.entries({
    quotes,
    agents: { ...speakersOf(Object.values(quotes), { ...said.agents, ...found.agents }), ...facts?.agents },
    works: { ...found.works, ...facts?.works },
    media: { ...found.media, ...facts?.media },
    notes,
  });
  return {
    headline: headline ? inlinesOf(headline.children) : '',
    ...facts,
    type: 'article',
    schemaVersion: 1,
    lang,
    body: found.blocks,
    ...Object.fromEntries(tables.filter(([, rows]) => Object.keys(rows).length > 0)),
  };
}
