import type { Element } from 'hast';
import { findAll, namesOf, wordsOf, type Parent } from '../../tree/html-tree.js';
import { folded } from '../folded.js';
import { isItem } from '../is-item.js';
import { pathTo } from '../take-out.js';

const HEADINGS = new Set(['h1', 'h2', 'h3']);
const SITE = /logo|site-?(?:title|name|heading)|brand|masthead|site-?header/;
const HEADLINE = /(?:^|[-_\s])(?:headline|(?:entry|post|article|story|page)[-_]{0,2}title|p-name)(?:$|[-_\s])/;

/** What a page says of itself, to know its headline by. */
export interface HeadSigns {
  /** Its titles, the surest first. */
  readonly titles: readonly string[];
  /** The name of its site, which is often printed as a heading. */
  readonly site?: string | undefined;
}

/** The headline as printed: the heading that says what the page says of itself, else the one that is marked as such or stands first. */
export function headlineOf(body: Parent, { titles, site = '' }: HeadSigns): Element | undefined {
  const wanted = titles.map(folded).filter((title) => title !== '');
  const all = findAll(body, ({ tagName }) => HEADINGS.has(tagName)).filter((found) => wordsOf(found) !== '');
  const first = all.filter(({ tagName }) => tagName === 'h1');
  const isSite = (found: Element) => SITE.test(namesOf(found)) || folded(wordsOf(found)) === folded(site);
  const isSame = (found: Element) => wanted.includes(folded(wordsOf(found)));
  const isLike = (found: Element) => !isSite(found) && wanted.some((title) => overlap(title, folded(wordsOf(found))));
  const isApart = (found: Element) =>
    pathTo(body, found)?.some(({ tagName }) => ['aside', 'nav', 'footer', 'li', 'a'].includes(tagName)) === true;
  const same = first.filter(isSame);
  return (
    same.find((found) => pathTo(body, found)?.some(({ tagName }) => tagName === 'article' || tagName === 'main')) ??
    same[0] ??
    all.find((found) => isSame(found) && !isApart(found)) ??
    first.find(isLike) ??
    all.find((found) => found.tagName === 'h2' && isLike(found)) ??
    first.find((found) => !isSite(found) && isMarked(found)) ??
    (wanted.length > 0 ? findAll(body, (found) => isMarked(found) && isSame(found))[0] : undefined) ??
    first.find((found) => !isSite(found) && (wordsOf(found).includes(' ') || HAN.test(wordsOf(found)))) ??
    (all.length === 0 ? findAll(body, ({ tagName }) => LARGE.has(tagName)).find(isLike) : undefined)
  );
}

const isMarked = (found: Element) => isItem(found, 'headline') || HEADLINE.test(namesOf(found));

/** What pages without headings print their headline in. */
const LARGE = new Set(['font', 'b', 'strong', 'big']);
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Fewer letters than these may be any word; where a letter is a word, fewer are. */
const isLong = (words: string): boolean => words.length > (HAN.test(words) ? 4 : 10);

/** One of two headlines stands in the other: a title has the name of its site behind it, a kicker before it. */
const overlap = (title: string, words: string): boolean =>
  (isLong(words) && words.length > title.length * 0.4 && title.includes(words)) ||
  (isLong(title) && words.includes(title));
