import type { Article } from '../article/article.js';
import { everyBlock, everyInline } from '../article/walk.js';
import type { Block } from '../blocks/index.js';
import type { Pullquote } from '../blocks/pullquote/pullquote.js';
import type { Tables } from '../html/html-writer.js';
import { blocksText } from '../text/article-text.js';
import { inlineText } from '../text/inline-text.js';
import { fragments } from './fragments.js';

/**
 * Whether the words of a pull quote still stand in the text: `stands` where they are found in what it is `of`, `not-found`
 * where they are not or that is gone, `unbound` where it does not say what it repeats.
 */
export type PullquoteStanding = 'stands' | 'not-found' | 'unbound';

/** Every pull quote of an article and whether its words still stand, for a check before publication. */
export const standingPullquotes = (article: Article): { pullquote: Pullquote; standing: PullquoteStanding }[] =>
  [...everyBlock(article.body)].flatMap((block) =>
    block.type === 'pullquote' ? [{ pullquote: block, standing: pullquoteStanding(block, article.body, article) }] : [],
  );

/** Holds one pull quote to the body: every piece of its words, between marks of omission, is looked for. */
export function pullquoteStanding(
  { of, children }: Pullquote,
  body: readonly Block[],
  tables: Tables,
): PullquoteStanding {
  if (of === undefined) return 'unbound';
  const words = wordsOf(of, body, tables);
  const pieces = inlineText(children)
    .split(/\[?(?:…|\.\.\.)\]?/)
    .map(folded)
    .filter(Boolean);
  const found =
    words !== undefined && pieces.length > 0 && pieces.every((piece) => ` ${words} `.includes(` ${piece} `));
  return found ? 'stands' : 'not-found';
}

/** Says whether a pull quote holds something that a reader can follow, so that hiding it would lose more than words. */
export const leadsSomewhere = ({ children, attribution = [] }: Pullquote): boolean =>
  [...everyInline([...children, ...attribution])].some(({ type }) => type === 'link' || type === 'noteRef');

function wordsOf(of: string, body: readonly Block[], { quotes = {} }: Tables): string | undefined {
  if (Object.hasOwn(quotes, of)) return folded(fragments(body, of).join(' '));
  for (const block of everyBlock(body))
    if (block.id === of && block.type !== 'pullquote') return folded(blocksText([block]));
  return undefined;
}

/** Letters and numbers alone: marks and spaces are set anew in a pull quote. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
