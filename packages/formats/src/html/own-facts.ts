import { safeParseArticle, type Article, type Inline } from '@standfirst/core';
import type { Element } from 'hast';
import type { Receipt } from '../receipt.js';
import { scriptSafe } from '../script-safe.js';
import { inlinesOf } from './markup/set-apart.js';
import { takeOut } from './page/take-out.js';
import { attribute, findAll, rawText, type Parent } from './tree/html-tree.js';

/** What stands in the body's own markup, or says how the article is stored. */
const ELSEWHERE: readonly (keyof Article)[] = ['type', 'schemaVersion', 'body', 'provenance'];
/** What these say is in the HTML already or says nothing by itself, where there is nothing else to tell. */
const SLIGHT: readonly string[] = ['id', 'lang', 'dir'];

/** What an article says besides its body: headline, byline and dates, and the tables that say who said what. */
export type OwnFacts = Partial<Pick<Article, 'id'>> &
  Omit<Article, 'type' | 'schemaVersion' | 'id' | 'body' | 'provenance'>;

/** The facts as a block of data for the end of the body; browsers neither show nor run it. */
export function factsScript(article: Article): string {
  const facts = Object.fromEntries(
    Object.entries(article).filter(([field]) => !ELSEWHERE.includes(field as keyof Article)),
  );
  const isBare = Object.keys(facts).every((field) => SLIGHT.includes(field));
  return isBare ? '' : `\n<script type="application/json" data-standfirst>${scriptSafe(facts)}</script>\n`;
}

/** Takes such a block out of a page; `undefined` where there is none, or none that the model takes, which the receipt says. */
export function takeOwnFacts(page: Parent, { warnings }: Receipt): OwnFacts | undefined {
  const [block] = findAll(
    page,
    (found) => found.tagName === 'script' && attribute(found, 'dataStandfirst') !== undefined,
  );
  if (!block) return undefined;
  takeOut(page, block);
  const given = parsed(rawText(block));
  const result = safeParseArticle({
    lang: 'und',
    headline: '',
    ...given,
    type: 'article',
    schemaVersion: 1,
    body: [],
    provenance: undefined,
  });
  if (!result.ok) {
    warnings.push(
      'The data that stood with the HTML is no data of an article. The HTML was read without it, so who said what may be missing. Write the HTML again from the article.',
    );
    return undefined;
  }
  // Where no id is given, the check has made one out of the headline, of which the whole article need not be told.
  const facts = Object.entries(result.article).filter(
    ([field]) => !ELSEWHERE.includes(field as keyof Article) && (field !== 'id' || 'id' in given),
  );
  return Object.fromEntries(facts) as unknown as OwnFacts; // an article without the fields that stand elsewhere
}

function parsed(text: string): object {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : { headline: null };
  } catch {
    return { headline: null }; // the check says that it is none
  }
}

/** Takes the notes behind a body out of it: each by its name. */
export function takeNotes(page: Parent): Record<string, Inline[]> {
  const lists = findAll(page, (found) => found.tagName === 'ol' && attribute(found, 'dataNotes') !== undefined);
  const items = lists.flatMap((list) => findAll(list, ({ tagName }) => tagName === 'li'));
  for (const list of lists) takeOut(page, list);
  return Object.fromEntries(
    items.flatMap((item): [string, Inline[]][] =>
      nameOf(item) === undefined ? [] : [[nameOf(item)!, inlinesOf(item.children)]],
    ),
  );
}

const nameOf = (item: Element): string | undefined =>
  /(?:^|[^A-Za-z])note-(\S{1,200})$/.exec(attribute(item, 'id') ?? '')?.[1];
