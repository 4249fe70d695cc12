import type { Element } from 'hast';
import { attribute, findFirst, wordsOf } from '../../tree/html-tree.js';
import { isAge } from '../age.js';
import { momentOf } from '../moment-of.js';

/** What readers press, and what is counted, in the languages of most conversations. */
const TOOL_WORDS =
  /^(?:reply|like|dislike|share|report|flag|edit|permalink|link|antworten|melden|teilen|gefällt mir|répondre|signaler|partager|j’aime|responder|compartir|denunciar|me gusta|rispondi|condividi|segnala|beantwoorden|reageer|delen|svara?|odpowiedz|ответить)(?: \(?\d+\)?)?$/i;
const COUNT = /^(?:#\s?\d+|(?:rating:? )?[-+]?\d+ (?:votes?|likes?|points?|replies|upvotes?))$/i;
const LONGEST = 40;

/** Says whether a part of a comment is pressed, counted, or filled in, and none of its words. */
export function isTool(part: Element): boolean {
  if (part.tagName === 'button' || part.tagName === 'form') return true;
  if (
    part.tagName === 'a' &&
    /^(?:#(?:respond|reply\S*|comentar|comment-?form)?$|javascript:)/i.test(attribute(part, 'href') ?? '')
  )
    return true;
  // A paragraph is what somebody wrote, however short.
  const words = part.tagName === 'p' || part.tagName === 'blockquote' ? '' : shortWords(part);
  return TOOL_WORDS.test(words) || COUNT.test(words) || isAge(words);
}

/** What tells when a comment was written: what says so for machines, else a part that prints a date alone. */
export const timeOf = (entry: Element): Element | undefined =>
  findFirst(
    entry,
    ({ tagName, properties }) =>
      tagName === 'time' || properties['itemprop'] === 'datePublished' || properties['itemprop'] === 'dateCreated',
  ) ??
  findFirst(entry, (part) => {
    const words = part.tagName === 'p' ? '' : shortWords(part);
    return isAge(words) || (/\d/.test(words) && momentOf(part) !== undefined);
  });

const shortWords = (part: Element): string => {
  const words = wordsOf(part);
  return words.length <= LONGEST ? words : '';
};
