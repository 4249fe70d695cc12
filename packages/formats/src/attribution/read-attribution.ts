import { shortId, type Agent, type Work } from '@standfirst/core';
import { ORGANIZATIONS, PARTICLES, ROLES, TITLES, WORKS } from './attribution-words.js';

/** Whom or what the line names that stands with quoted words. Neither: the line does not tell, and nobody is made up. */
export interface Attributed {
  readonly speaker?: Agent;
  readonly source?: Work;
}

/** A line that names somebody is short. */
const LONGEST = 200;
const BY = /^(?:by|von|par|por|said|says|according to|sagt|sagte|laut|selon)\s+/i;
const ARTICLE = /^(?:the|der|die|das|le|la|les|l['’]|el|los|las)\s*(?=\S)/i;
const SOMEBODY = /^(?:an?|une?|eine?r?)\s+[^\p{Lu}\d]{2,80}$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i;
/** What a name ends before. */
const END = /\s*[,;|(]|\s+[–—-]\s|\s+(?:in|at|on|to|bei|dans|chez)\s/;
const MONTH = /\b\d{1,2}\.?\s+\p{L}{3,}|\p{L}{3,}\s+\d{1,2}\b|\b(?:1[5-9]|20)\d\d\b/u;

/**
 * Reads "Cy Dorn, ferryman", "The Herald, 3 May" or "a senior official". People and organizations speak; papers, books and
 * pages are where words were taken from. What may be either, as one capitalized word alone, is neither.
 */
export function readAttribution(line: string): Attributed {
  const words = line
    .slice(0, LONGEST + 1)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/[.:]$/, '');
  if (words === '' || words.length > LONGEST) return {};
  if (ADDRESS.test(words)) return { source: titledWork(words) };
  const cut = END.exec(words);
  const head = cut ? words.slice(0, cut.index) : words;
  const rest = cut ? words.slice(cut.index).replace(/^[\s,;|(–—-]+|[\s)]+$/g, '') : '';
  if (SOMEBODY.test(head)) return { speaker: { kind: 'unnamed', id: `unnamed-${shortId(head)}`, label: head } };
  const bare = head.replace(ARTICLE, '');
  const names = bare.split(' ');
  if (!/^\p{Lu}/u.test(bare)) return {};
  const proper = names.filter((name) => /^\p{Lu}/u.test(name));
  const isWork = hasOne(proper, WORKS);
  if (isWork && hasOne(proper, ORGANIZATIONS)) return {};
  if (isWork) return isRole(rest) || head.split(' ').length < 2 ? {} : { source: titledWork(head) };
  if (hasOne(proper, ORGANIZATIONS)) return names.length > 1 ? { speaker: organization(bare) } : {};
  if (bare !== head) return MONTH.test(rest) ? { source: titledWork(head) } : {};
  const name = personsName(names);
  return name === undefined || mayBeTitle(rest) ? {} : { speaker: person(name, rest) };
}

const hasOne = (names: readonly string[], of: ReadonlySet<string>): boolean =>
  names.some((name) => of.has(name.toLowerCase().replace(/[.,]$/, '')));

/** The name without what it is said with ("Dr Ada Lund"); `undefined` for words that are not written as names of people are. */
export function personsName(words: readonly string[]): string | undefined {
  const start = words.findIndex((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, '')));
  const own = words.slice(start);
  const [first = '', last = ''] = [own[0], own.at(-1)];
  const isName = (word: string) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !/^\p{Lu}{3,}$/u.test(word);
  if (start < 0 || own.length > 5 || own.length + start < 2 || !isName(first) || !isName(last)) return undefined;
  if (!own.every((word) => isName(word) || PARTICLES.has(word.toLowerCase()))) return undefined;
  return own.length > 1 ? own.join(' ') : words.join(' ');
}

/** "ferryman" or "Chief Executive": what somebody does, in words that are no name and no date. */
export const isRole = (rest: string): boolean =>
  rest !== '' &&
  !/\d/.test(rest) &&
  !NO_ROLE.test(rest) &&
  (/^\p{Ll}/u.test(rest) || hasOne(rest.split(/[\s,]+/), ROLES));

/** "Deep Water, Cy Dorn" and "Deep Water, 1998" may be the title of a work as well as a name. */
function mayBeTitle(rest: string): boolean {
  const [first = ''] = rest.split(',');
  return !isRole(rest) && (/^(?:1[5-9]|20)\d\d$/.test(rest) || personsName(first.trim().split(' ')) !== undefined);
}

/** What goes on behind a name and says nothing of what somebody does. */
const NO_ROLE =
  /^(?:in|at|on|to|of|from|for|with|who|when|as|and|during|before|after|aus|bei|zu|mit|und|de|et|à|en|dans|chez|\p{L}+ing)\b/u;

function person(name: string, rest: string): Agent {
  const hasJob = isRole(rest) && rest.length <= 80;
  return { kind: 'person', id: `person-${shortId(name)}`, name, ...(hasJob && { jobTitle: rest }) };
}

const organization = (name: string): Agent => ({ kind: 'organization', id: `organization-${shortId(name)}`, name });

/** A work of which the title or the address is known. */
export function titledWork(title: string): Work {
  const isAddress = ADDRESS.test(title);
  const url = /^https?:/i.test(title) ? title : `https://${title}`;
  return { kind: 'document', id: `work-${shortId(isAddress ? url : title)}`, ...(isAddress ? { url } : { title }) };
}
