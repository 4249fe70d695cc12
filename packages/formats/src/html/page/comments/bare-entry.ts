import type { Element } from 'hast';
import { withoutThem } from '../../markup/figure.js';
import { attribute, findAll, findFirst, namesOf, wordsOf, type Parent } from '../../tree/html-tree.js';
import { isTool } from './comment-tools.js';

/** Which elements are comments. */
export type IsEntry = (found: Element) => boolean;

const AUTHOR =
  /(?:^|[-_\s])(?:fn|p-author|comment-?_{0,2}(?:author|name|user(?:name)?|by)|author|user-?name|commenter)(?:$|[-_\s])/;
/** What names somebody where no name of a class does. */
const NAMING = new Set(['b', 'strong', 'cite', 'a', 'h3', 'h4', 'h5', 'h6', 'dt']);
const WORDY = new Set(['p', 'blockquote', 'ul', 'ol', 'textarea']);
const LONGEST_NAME = 60;

/** Whom the markup of a comment calls its author. */
export const authorOf = (found: Element): Element | undefined =>
  findFirst(found, (part) => attribute(part, 'itemprop') === 'author' || AUTHOR.test(namesOf(part))) ??
  findFirst(found, ({ tagName }) => tagName === 'cite');

/** The first that stands above the words, as short as a name and no button. */
export function bareAuthorOf(found: Element): Element | undefined {
  const first = findFirst(found, (part) => WORDY.has(part.tagName) || (NAMING.has(part.tagName) && isNaming(part)));
  return first && NAMING.has(first.tagName) && wordsOf(first).length <= LONGEST_NAME ? first : undefined;
}

const isNaming = (part: Element): boolean =>
  /\p{L}/u.test(wordsOf(part)) && !isTool(part) && !findFirst(part, ({ tagName }) => tagName === 'time');

/** Says whether an item of a list of comments is one though nothing calls it so: it names somebody, then says something. */
export const isBareEntry: IsEntry = (found) =>
  ['li', 'article'].includes(found.tagName) &&
  (authorOf(found) ?? bareAuthorOf(withoutForms(found))) !== undefined &&
  findFirst(found, ({ tagName }) => tagName === 'p') !== undefined;

/** Says whether somebody can answer what stands here, or it is told who said it and when: links to stories are lists as well. */
export const isConversation = (place: Parent): boolean =>
  findAll(place, isBareEntry).some((entry) =>
    findFirst(entry, (part) => part.tagName === 'time' || AUTHOR.test(namesOf(part)) || isTool(part)),
  );

/** Without what opens when somebody wants to write. */
export const withoutForms = (entry: Element): Element => ({
  ...entry,
  children: withoutThem(
    entry.children,
    findAll(
      entry,
      (part) =>
        /display:\s*none/.test(attribute(part, 'style') ?? '') &&
        findFirst(part, ({ tagName }) => tagName === 'form') !== undefined,
    ),
  ) as Element['children'],
});
