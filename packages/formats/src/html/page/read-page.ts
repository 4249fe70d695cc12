import type { Element } from 'hast';
import type { ArticleInput } from '@standfirst/core';
import type { FoundComment, ReadOptions } from '../../format.js';
import { toldLanguage } from '../../languages/told-language.js';
import { asItIs, takeReceipt } from '../../receipt-places.js';
import type { Receipt } from '../../receipt.js';
import { readTree } from '../read-fragment.js';
import { limitStory } from '../tree/flatten.js';
import { attribute, findAll, wordsOf, type HtmlTree, type Parent } from '../tree/html-tree.js';
import { takeComments } from './comments/take-comments.js';
import { storyOf, storyParts } from './content.js';
import { takeFurnitureLines } from './furniture-lines.js';
import { takeFurniture } from './furniture.js';
import { markGate } from './gate.js';
import { articleNodes, factsOfNode } from './json-ld-facts.js';
import { ldNodes, wholeAmong, type LdNode, type Whole } from './json-ld-nodes.js';
import { metaFacts } from './meta-facts.js';
import { pageArticle } from './page-article.js';
import { mergedFacts, type PageFacts } from './page-facts.js';
import { folded } from './folded.js';
import { headlineOf } from './head/headline.js';
import { takePrintedHead } from './head/printed-head.js';
import { saidElements, type SaidElements } from './said-elements.js';
import { pathTo } from './take-out.js';
import { placeSaid } from './said/place-said.js';
import { saidIn } from './said/said-nodes.js';
import { takeTeasers } from './teasers.js';
import { weigh } from './weigh.js';

/** What a page gives: the article, unchecked, and its conversation. */
export interface PageReading {
  readonly article: ArticleInput;
  readonly comments: readonly FoundComment[];
}

/**
 * Reads the article out of a whole page. First what the page says of itself (JSON-LD, then `<meta>`), then what is printed:
 * the comments apart, the furniture out, headline and byline from above the story, the story from where the prose is.
 */
export function readPage(
  { root, source, spanOf, placeOf }: HtmlTree,
  { lang: wanted, from }: ReadOptions,
  receipt: Receipt,
): PageReading {
  const leaving = { receipt, source, spanOf, placeOf };
  const [page] = findAll(root, ({ tagName }) => tagName === 'html');
  const [body = page] = findAll(root, ({ tagName }) => tagName === 'body');
  const elements = saidElements(root);
  const meta = metaFacts(elements);
  const nodes = ldNodes(elements, leaving);
  const wholeNode = wholeAmong(nodes);
  const said = mergedFacts([linkedFacts(nodes, wholeNode, meta, receipt), meta]);
  const [titleElement] = elements.title;
  const title = titleElement && wordsOf(titleElement);
  const base = baseOf(elements, said, from);
  const stated = wanted ?? languageOf([page && attribute(page, 'lang'), body && attribute(body, 'lang'), said.lang]);
  const inside: Parent = body ?? root;
  const weights = weigh({ children: [...(body ? [body] : root.children)] as Parent['children'] });
  const conversation = takeComments(inside, weights, leaving);
  receipt.warnings.push(...limitStory(inside));
  markGate(inside, said, weights, leaving);
  const titles = [said.headline, ...(meta.titles ?? []), title].filter((one) => one !== undefined);
  const headline = headlineOf(inside, { titles, site: said.publisher?.name });
  const isNamed = headline && titles.some((one) => folded(one).includes(folded(wordsOf(headline))));
  const story = storyOf(inside, isNamed ? headline : undefined, weights, leaving);
  // What a page of many says of itself is about none of them.
  const facts = story.isOneOfMany ? { ...(said.publisher && { publisher: said.publisher }) } : said;
  const place = {
    headline: story.isOneOfMany && story.element ? firstHeading(story.element) : headline,
    story: story.isOneOfMany ? story.element : undefined,
  };
  const aboveHeadline = place.headline ? pathTo(inside, place.headline) : undefined;
  const head = takePrintedHead(inside, place, weights, leaving);
  takeFurniture(inside, weights, leaving);
  takeTeasers(inside, weights, leaving);
  const parts = storyParts(inside, { ...story, ...(aboveHeadline && { aboveHeadline }) }, weights, leaving);
  const prose: Parent = { children: [...parts] };
  const frame = takeFurnitureLines(prose, leaving);
  const lang = stated ?? toldLanguage('The page', wordsOf(prose), receipt.guessed);
  const fragment = readTree(prose, { lang, ...(base !== undefined && { base }) }, leaving);
  placeSaid(saidIn(nodes, wholeNode), fragment);
  takeReceipt(fragment.receipt, receipt, asItIs);
  const read =
    fragment.blocks.length > 0 || facts.text === undefined
      ? fragment
      : { ...fragment, blocks: textBlocks(facts.text, receipt) };
  const dir = [page, body]
    .map((found) => found && attribute(found, 'dir')?.toLowerCase())
    .find((one) => one === 'ltr' || one === 'rtl');
  const state = conversation.state ?? frame.discussion;
  const rights = facts.rights ?? frame.rights?.text;
  const known = { ...facts, ...(rights !== undefined && { rights }) };
  return {
    article: {
      type: 'article',
      schemaVersion: 1,
      lang,
      ...(dir && { dir }),
      ...pageArticle(
        { facts: known, head, body: read, title: story.isOneOfMany ? undefined : titleElement, base },
        leaving,
      ),
      ...(state && { discussion: { state } }),
    },
    comments: conversation.comments,
  };
}

const firstHeading = (story: Element) =>
  findAll(story, ({ tagName }) => /^h[1-6]$/.test(tagName)).find((found) => wordsOf(found) !== '');

/** The article's node of the page's JSON-LD: of several the one that is about this page. */
function linkedFacts(nodes: readonly LdNode[], whole: Whole, meta: PageFacts, receipt: Receipt): PageFacts {
  const all = articleNodes(nodes).map((node) => factsOfNode(node, whole));
  const [first] = all;
  if (!first) return {};
  const own =
    all.find(({ url }) => url !== undefined && url === meta.url) ??
    all.find(({ headline = '' }) => meta.headline !== undefined && folded(headline) === folded(meta.headline));
  if (!own && all.length > 1)
    receipt.guessed.push(
      `The page's JSON-LD names ${all.length} articles; the first, "${first.headline ?? ''}", was taken for that of the page.`,
    );
  return own ?? first;
}

/** The address that relative ones start from: the page's own word, else where it was read from. */
function baseOf({ base: [found] }: SaidElements, { url }: PageFacts, from: string | undefined): string | undefined {
  const address = [url, from].find((one) => one !== undefined && /^https?:/i.test(one) && URL.canParse(one));
  const href = found && attribute(found, 'href');
  return href !== undefined && URL.canParse(href, address) && /^https?:/i.test(new URL(href, address).href)
    ? new URL(href, address).href
    : address;
}

const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

const languageOf = (named: readonly (string | undefined)[]): string | undefined =>
  named.map((one) => one?.trim().replace(/_/g, '-')).find((one) => one !== undefined && TAG.test(one));

/** The text that the page has for machines, where its body has none: each line a paragraph. */
function textBlocks(text: string, receipt: Receipt) {
  receipt.guessed.push(
    'The page shows no story; its text was taken from its JSON-LD, which has no subheads, links or pictures.',
  );
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  return readTree(
    {
      children: lines.map((value) => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value }],
      })),
    },
    {},
  ).blocks;
}
