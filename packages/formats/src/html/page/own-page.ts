import { agentName, inlineText, type ArticleInput } from '@standfirst/core';
import type { Element } from 'hast';
import type { ReadOptions } from '../../format.js';
import { withOwnFacts, type OwnFacts } from '../../own-facts.js';
import type { Receipt } from '../../receipt.js';
import { ownScripts } from '../own-facts.js';
import { inlinesOf } from '../markup/set-apart.js';
import { articleOfPiece, pieceOf } from '../read-piece.js';
import { findAll, wordsOf, type HtmlTree, type Parent } from '../tree/html-tree.js';
import { takeComments } from './comments/take-comments.js';
import { leaveBeside } from './content.js';
import { folded } from './folded.js';
import { takeFurniture } from './furniture.js';
import { headlineOf } from './head/headline.js';
import { takePrintedHead, type PrintedHead } from './head/printed-head.js';
import { boxOfOwnStory, withHeadApart } from './own-story.js';
import type { PageReading } from './read-page.js';
import { takeOut } from './take-out.js';
import { weigh } from './weigh.js';

/** A page that holds an article as `write` gives it. */
export interface OwnPage {
  readonly script: Element;
  /** What stands in the script, unchecked. */
  readonly given: unknown;
  /** The same, checked, without the body. */
  readonly noted: OwnFacts;
}

/** The article of a page that holds its data as `write` gives them: of several the one that the page's title names, else the first. */
export function ownPage(root: Parent, source: string, receipt: Receipt): OwnPage | undefined {
  if (!source.includes('data-standfirst')) return undefined;
  const title = folded(wordsOf({ children: findAll(root, ({ tagName }) => tagName === 'title') }));
  const all = ownScripts(root).flatMap(({ script, given }): OwnPage[] => {
    const noted = withOwnFacts(given, [], receipt);
    if (noted) return [{ script, given, noted }];
    takeOut(root, script); // the receipt says why
    return [];
  });
  const [first] = all;
  const named = all.find(({ noted }) => title.includes(folded(inlineText(noted.headline)) || '-'));
  if (first && all.length > 1)
    receipt.guessed.push(
      `The page holds the data of ${all.length} articles. ${named ? 'The one that its title names' : 'The first'} was read; the others stand in the receipt. Give the page of one article to be sure.`,
    );
  return named ?? first;
}

/**
 * Reads such a page: the body from what stands in front of the script, everything else from the data. What the page prints in
 * other words has been edited since, and counts; the receipt says so. The comments of the page stand apart.
 */
export function readOwnPage(tree: HtmlTree, own: OwnPage, options: ReadOptions, receipt: Receipt): PageReading {
  const { root } = tree;
  const leaving = { ...tree, receipt };
  const [body = root] = findAll(root, ({ tagName }) => tagName === 'body');
  const weights = weigh(root);
  const { comments } = takeComments(body, weights, leaving);
  const headline = headlineOf(body, { titles: [inlineText(own.noted.headline)] });
  const box = boxOfOwnStory(root, own.script, headline);
  const place = { headline, story: undefined };
  const head = withHeadApart(box, () => takePrintedHead(body, place, weights, leaving), leaving);
  takeFurniture(body, weights, leaving);
  leaveBeside(body, box, leaving);
  const piece = pieceOf(
    { ...tree, root: { type: 'root', children: box.children } },
    { lang: options.lang ?? own.noted.lang },
  );
  const article = articleOfPiece(piece, own.given, options.lang, receipt);
  return { article: { ...article, ...edits(own.noted, head, receipt) }, comments };
}

/** What the page prints of the head in other words than the data have. */
function edits(noted: OwnFacts, head: PrintedHead, receipt: Receipt): Partial<ArticleInput> {
  const tell = (what: string, printed: string, before: string) =>
    receipt.warnings.push(
      `The page prints the ${what} "${printed.slice(0, 100)}", and the data beside its text have "${before.slice(0, 100)}". What is printed was taken, since people have edited it. Look whether the rest still holds.`,
    );
  const edited: Partial<ArticleInput> = {};
  for (const part of ['headline', 'standfirst'] as const) {
    const [printed, before] = [head[part] ? wordsOf(head[part]) : '', inlineText(noted[part] ?? [])];
    if (!head[part] || folded(printed) === folded(before)) continue;
    tell(part, printed, before);
    edited[part] = inlinesOf(head[part].children);
  }
  const agents = noted.agents ?? {};
  const wrote = (noted.byline ?? []).map((one) => one.text ?? ('agent' in one ? agentName(agents[one.agent]!) : ''));
  const names = head.authors.map(({ name }) => name);
  if (names.every((name) => folded(wrote.join()).includes(folded(name)))) return edited;
  tell('byline', names.join(', '), wrote.join(', '));
  return { ...edited, byline: names.map((text) => ({ text })) };
}
