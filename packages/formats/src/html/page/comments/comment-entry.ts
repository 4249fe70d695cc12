import { safeUrl, shortId } from '@standfirst/core';
import type { Element } from 'hast';
import type { FoundComment } from '../../../format.js';
import { addPlace } from '../../../receipt-places.js';
import { withoutThem } from '../../markup/figure.js';
import { readTree } from '../../read-fragment.js';
import { attribute, findAll, findFirst, namesOf, wordsOf } from '../../tree/html-tree.js';
import { placeOfWords } from '../../tree/place-of-words.js';
import { discard, type Leaving } from '../discard.js';
import { authorOf, bareAuthorOf, withoutForms, type IsEntry } from './bare-entry.js';
import { momentOf } from '../moment-of.js';
import { isTool, timeOf } from './comment-tools.js';

const ENTRY =
  /(?:^|\s)(?:comment|u-comment|h-cite|comment-item|comment-wrap|commentlist__item|single-comment|post-comment|reader-comment|kommentar|commentaire|pingback|trackback)(?:\s|$)/;
const ENTRY_ID = /(?:^|\s)(?:li-)?comment-?\d+(?:\s|$)/;
const WORDS =
  /(?:^|[-_\s])(?:comment-?_{0,2}(?:content|text|message|copy)|e-content|p-content|comment-?entry|content)(?:$|[-_\s])/;
const AROUND = /(?:^|[-_\s])comment-?_{0,2}body(?:$|[-_\s])/;
const TOOLS =
  /(?:^|[-_\s])(?:reply|comment-?reply(?:-link)?|edit|comment-?edit-?link|vote|votes|likes?|report|actions?|avatar|permalink|comment-?(?:meta|metadata|header|footer|date|time|actions|author|number))(?:$|[-_\s])/;

/** Says whether an element is one comment of a reader: called so, and it has words. */
export function isEntry(found: Element): boolean {
  if (!['li', 'article', 'div', 'section', 'dd'].includes(found.tagName)) return false;
  const type = attribute(found, 'itemtype') ?? '';
  const isNamed =
    /schema\.org\/(?:User)?Comments?$/.test(type) ||
    attribute(found, 'itemprop') === 'comment' ||
    ENTRY.test(namesOf(found)) ||
    ENTRY_ID.test(namesOf(found));
  return isNamed && authorOf(found) !== undefined && wordsOf(found) !== '';
}

/** What comments of a page are read with. */
export interface Reading {
  readonly isOne: IsEntry;
  readonly ids: Map<string, number>;
  readonly leaving: Leaving;
}

/** One comment; `undefined` where nobody is named or nothing is said. */
export function commentEntry(
  found: Element,
  parentId: string | null,
  { isOne, ids, leaving }: Reading,
): FoundComment | undefined {
  const own = withoutForms({
    ...found,
    children: withoutThem(found.children, findAll(found, isOne)) as typeof found.children,
  });
  const author = authorOf(own) ?? bareAuthorOf(own);
  const name = author && nameIn(author);
  const time = timeOf(own);
  const body = wordsIn(own, author, time);
  const { blocks, receipt } = readTree(body, {});
  if (!author || !name || blocks.length === 0) return undefined;
  if (/(?:^|\s)(?:pingback|trackback)(?:\s|$)/.test(namesOf(found))) return void discard(found, 'pingback', leaving);
  leaving.receipt.warnings.push(...receipt.warnings);
  const link = author.tagName === 'a' ? author : findFirst(author, ({ tagName }) => tagName === 'a');
  const url = safeUrl(link && attribute(link, 'href'), 'website');
  const createdAt = time && momentOf(time);
  if (time && createdAt === undefined && wordsOf(time) !== '') tellUndated(time, leaving);
  return {
    id: freshId(attribute(found, 'id') ?? `c-${shortId(`${name}\n${wordsOf(body)}`)}`, ids),
    parentId,
    author: { name, ...(url !== null && { url }) },
    ...(createdAt !== undefined && { createdAt }),
    body: blocks,
    state: 'published',
  };
}

const UNDATED =
  'Comments tell how long ago they were written, or a day that may be two, and the page does not say from which moment. They have no date.';

function tellUndated(time: Element, leaving: Leaving): void {
  const { receipt } = leaving;
  if (!receipt.guessed.includes(UNDATED)) receipt.guessed.push(UNDATED);
  addPlace(receipt, UNDATED, placeOfWords([time], leaving));
}

/** "Ada Lund says:" is Ada Lund. */
function nameIn(author: Element): string {
  const exact = findFirst(
    author,
    (part) => attribute(part, 'itemprop') === 'name' || /(?:^|\s)(?:fn|p-name)(?:\s|$)/.test(namesOf(part)),
  );
  return wordsOf(exact ?? author)
    .slice(0, 200)
    .replace(/\s*(?:says|said|wrote|sagt|schrieb|dit|a écrit)?\s*:?\s*$/i, '')
    .slice(0, 100)
    .trim();
}

/** The words of the reader: the part that is called so, else all that is neither name, date nor button. */
function wordsIn(own: Element, author: Element | undefined, time: Element | undefined): Element {
  const words = findFirst(
    own,
    (part) =>
      attribute(part, 'itemprop') === 'text' ||
      attribute(part, 'itemprop') === 'commentText' ||
      WORDS.test(namesOf(part)),
  );
  const around = words ?? findFirst(own, (part) => AROUND.test(namesOf(part))) ?? own;
  const gone = [
    ...(author ? [author] : []),
    ...(time ? [time] : []),
    ...findAll(around, (part) => TOOLS.test(namesOf(part)) || isTool(part)),
  ];
  return {
    ...around,
    tagName: 'div',
    properties: {},
    children: withoutThem(around.children, gone) as Element['children'],
  };
}

/** An id that no comment of the page has; `ids` has the number that the next of its like gets. */
function freshId(wanted: string, ids: Map<string, number>): string {
  const base = wanted.replace(/\s+/g, '-').slice(0, 150);
  let number = ids.get(base) ?? 1;
  while (number > 1 && ids.has(`${base}-${number}`)) number += 1;
  const id = number === 1 ? base : `${base}-${number}`;
  ids.set(base, number + 1);
  if (id !== base) ids.set(id, 1);
  return id;
}
