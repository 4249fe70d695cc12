import type { Element } from 'hast';
import { attribute, findAll, namesOf, rawText, wordsOf } from '../../tree/html-tree.js';
import { folded } from '../folded.js';
import { isItem } from '../is-item.js';
import { namesIn } from '../names.js';
import type { NamedAgent } from '../page-facts.js';

const BYLINE =
  /(?:^|[-_\s])(?:by-?lines?|author-?names?|authors?|(?:article|entry|post|story|content)[-_]{0,2}author|posted-?by|p-author|auteur|autor(?:e|en|in)?|writers?|journalists?|verfasser|redacteur|firma|signature|contributors?|credits?-?name)(?:$|[-_\s])/;
/** Boxes about an author, and what only looks like a byline. */
const BESIDE =
  /quote|testimonial|about|avatar|(?:author|writer)-?bio|(?:^|\s)bio(?:\s|$)|image|photo|picture|comment|social|e-?mail|twitter|follow|(?:author|hover|bio)-card|more-|related|toggle/;
const NAMED =
  /(?:^|[-_\s])(?:fn|p-name|(?:by-?line|content|article)?[-_]{0,2}(?:author|name)(?:[-_]{1,2}name)?)(?:$|[-_\s])/;
const PROFILE =
  /\/(?:authors?|people|person|profiles?|staff|contributors?|writers?|by|journalists?|columnists?|reporters?|users?|autor(?:es)?|auteurs?|bio)\b/i;
const SPOKEN =
  /(?:^|[|/·•]\s?|\d(?:\s?[ap]m)?,?\s)(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or):?\s+\p{Lu}|(?:作者|记者|記者)[:：／/\s]\s?\p{Lo}|(?:بقلم|מאת)[:：]?\s\p{Lo}|(?:Автор|Текст):\s\p{Lu})/u;
const JOINED =
  /\s(?:and|with|und|mit|et|avec|y|con|e|com|en|met|och|og|med)\s(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3})/gu;
const LONGEST = 200;

/** "By Ada Lund" in a line without a name for it; a sentence may begin so too, and ends in a stop. */
export function isSpokenByline(found: Element): boolean {
  if (BYLINE.test(namesOf(found)) || ['body', 'h1', 'h2', 'a'].includes(found.tagName)) return false;
  const words = wordsOf(found).slice(0, LONGEST + 1);
  return words.length <= LONGEST && SPOKEN.test(words.slice(0, 80)) && !/[.!?…”"]$/.test(words);
}

/** Says whether an element names who wrote the article. */
export function isByline(found: Element): boolean {
  const names = namesOf(found);
  const isNamed =
    attribute(found, 'rel')?.split(' ').includes('author') === true ||
    isItem(found, 'author') ||
    (BYLINE.test(names) && !BESIDE.test(names) && found.tagName !== 'body') ||
    isSpokenByline(found);
  return isNamed && wordsOf(found) !== '' && wordsOf(found).length <= LONGEST;
}

/** The names in a byline: those that its markup sets apart, else those between its commas. */
export function authorsOf(byline: Element): NamedAgent[] {
  const links = findAll(byline, ({ tagName, properties }) => tagName === 'a' && properties['href'] !== undefined);
  const apart = findAll(byline, (found) => isItem(found, 'name') || NAMED.test(namesOf(found)));
  const profiles = links.filter(
    (link) => attribute(link, 'rel') === 'author' || PROFILE.test(attribute(link, 'href') ?? ''),
  );
  for (const parts of [byline.tagName === 'a' ? [byline] : [], profiles, apart, links, [byline]]) {
    const found = parts.flatMap(named);
    if (found.length > 0) return withoutTwins([...found, ...joined(byline)]);
  }
  return [];
}

/** `<a>Ada Lund</a> and Bert Quill`: who has no profile is named all the same. */
const joined = (byline: Element): NamedAgent[] =>
  [...wordsOf(byline).matchAll(JOINED)].flatMap(([, name = '']) =>
    namesIn(name).map((one): NamedAgent => ({ kind: 'person', name: one })),
  );

function named(part: Element): NamedAgent[] {
  const link = part.tagName === 'a' ? part : findAll(part, ({ tagName }) => tagName === 'a')[0];
  const url = link && attribute(link, 'href');
  const times = findAll(part, ({ tagName }) => tagName === 'time').map(wordsOf);
  return namesIn(times.reduce((text, time) => text.replace(time, ' '), lineWords(part))).map((name) => ({
    kind: 'person',
    name,
    ...(url !== undefined && /^https?:|^\//.test(url) && wordsOf(link ?? part).includes(name) && { url }),
  }));
}

/** The words of a byline; what stands on lines of its own is told apart as by a stroke. */
const lineWords = (part: Element): string => {
  const ends = findAll(part, ({ tagName }) => tagName === 'br');
  return ends.length > 0 ? rawText(part).replace(/\n/g, ' | ') : wordsOf(part);
};

/** Each name once, as it was named first. */
export const withoutTwins = (agents: readonly NamedAgent[]): NamedAgent[] =>
  agents.filter(({ name }, index) => agents.findIndex((one) => folded(one.name) === folded(name)) === index);
