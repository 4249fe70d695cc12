import type { Language } from '../languages/language.js';
import { rolesOf } from './roles-of.js';
import { isAcronym, nameKind, withoutTitles, type NameKind } from './name-kind.js';
import { readNames, type Name } from './read-names.js';

/** A name of the text without its titles. */
export interface KnownName {
  full: string;
  kind: NameKind;
  start: number;
  /** It stands in the possessive: "Dray's". */
  owner?: boolean;
  /** What the text says the person is, right before or behind the name: "mayor", "chief". Read when first asked. */
  roles(): readonly string[];
}

/** All names of a text, to be asked for the full form of a short one. */
export interface NameBook {
  /** By full name: which pronoun the titles before it tell. */
  pronouns: Map<string, string>;
  /** The name that begins at this offset. */
  nameAt(start: number): KnownName | undefined;
  /** The last name before an offset that fits; a bounded number of names is looked at. */
  lastBefore(offset: number, fits: (name: KnownName) => boolean): KnownName | undefined;
  /** The earliest longer name that ends in this one, or what an acronym stands for; the name itself where there is none. */
  fullName(short: string, before: number): KnownName | undefined;
  /** Whether the text prints a name more than once. */
  isRepeated(full: string): boolean;
  /** Whether two people of this surname have been named before an offset: then it says of neither who it is. */
  isShared(surname: string, before: number): boolean;
}

/** Reads the names of a text into a book. */
export function nameBook(text: string, language: Language): NameBook {
  const acronyms = new Map<string, string>();
  const byLast = new Map<string, KnownName>();
  const namesakes = new Map<string, number>();
  const pronouns = new Map<string, string>();
  const names = readNames(text, language).map((name) => {
    const { words, titled } = withoutTitles(name.words, language);
    const longer = organizationName(text, name, words, language);
    const isCompany = longer !== undefined || hasCompanyForm(text, name, language);
    const known: KnownName = {
      full: longer ?? words.join(' '),
      kind: isCompany ? 'organization' : nameKind(words, language, titled),
      start: name.start,
      roles: once(() => rolesOf(text, name, language)),
      owner: language.shapes.possessor(text.slice(name.end - 1, name.end + 2)) !== undefined,
    };
    if (isCompany && words.length === 1) acronyms.set(known.full, known.full);
    const last = words.at(-1) ?? '';
    if (known.kind === 'person' && words.length > 1) {
      const first = byLast.get(last);
      if (!first) byLast.set(last, known);
      else if (first.full.split(' ')[0] !== words[0] && !namesakes.has(last)) namesakes.set(last, known.start);
    }
    noteAcronym(text, name, known, acronyms);
    notePronoun(name, words, byLast.get(last)?.full ?? known.full, pronouns, language);
    return known;
  });
  const fullName = (short: string, before: number) => {
    const expansion = acronyms.get(short);
    if (expansion !== undefined)
      return { full: expansion, kind: 'organization', start: before, roles: () => [] } as const;
    const person = isShared(short, before) ? undefined : byLast.get(short);
    return person && person.start <= before ? person : undefined;
  };
  const isShared = (surname: string, before: number) => (namesakes.get(surname) ?? Infinity) < before;
  const counts = new Map<string, number>();
  for (const { full } of names) counts.set(full, (counts.get(full) ?? 0) + 1);
  const starts = new Map(names.map((name) => [name.start, name]));
  return {
    fullName,
    isShared,
    isRepeated: (full) => (counts.get(full) ?? 0) > 1,
    pronouns,
    nameAt: (start) => starts.get(start),
    lastBefore: (offset, fits) => lastBefore(names, offset, fits),
  };
}

/** Few names are ever asked for their roles. */
function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= read());
}

/** A title tells which pronoun stands for a person; where there is none, the given name of a full name does. */
function notePronoun(
  name: Name,
  words: readonly string[],
  full: string,
  pronouns: Map<string, string>,
  { pronounOf, givenNames }: Language,
): void {
  const titled = name.words.flatMap((word) => pronounOf.get(word.toLowerCase()) ?? [])[0];
  const given = words.length > 1 ? givenNames.get(words[0]?.toLowerCase() ?? '') : undefined;
  if (titled !== undefined) pronouns.set(full, titled);
  else if (given !== undefined && !pronouns.has(full)) pronouns.set(full, given);
}

/** How many names back a short form is looked up. */
const longestLookBack = 200;

function lastBefore(
  names: readonly KnownName[],
  offset: number,
  fits: (name: KnownName) => boolean,
): KnownName | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return names.slice(Math.max(0, low - longestLookBack), low).findLast(fits);
}

const linked = /^ (?:of|for|on)(?: the)? (\p{Lu}[\p{L}'-]*(?: (?:\p{Lu}[\p{L}'-]*|of|and|for|the)){0,5})/u;

/** "Institute for the Study of War": an organization whose name goes on over small words. */
function organizationName(text: string, name: Name, words: readonly string[], language: Language): string | undefined {
  const last = words.at(-1) ?? '';
  if (!language.heads.organizations.has(last.toLowerCase())) return undefined;
  const match = linked.exec(text.slice(name.end, name.end + 80));
  const rest = match?.[0].replace(/(?: (?:of|and|for|the))+ ?$/, '').trimEnd();
  return rest ? words.join(' ') + rest : undefined;
}

/** "Brightwater plc": a legal form right behind the name. */
const hasCompanyForm = (text: string, { end }: Name, { heads }: Language) =>
  heads.companyForms.has(/^ (\p{L}{2,4})\b/u.exec(text.slice(end, end + 6))?.[1]?.toLowerCase() ?? '');

/** "Syrian Democratic Forces (SDF)", and the initials of an organization's name. The first expansion stays. */
function noteAcronym(text: string, name: Name, known: KnownName, acronyms: Map<string, string>): void {
  const bracket = /^ \((\p{Lu}{2,6})\)/u.exec(text.slice(name.end, name.end + 10))?.[1];
  const initials = known.full
    .split(/\s+/)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : []))
    .join('');
  if (bracket !== undefined && !acronyms.has(bracket)) acronyms.set(bracket, known.full);
  if (known.kind === 'organization' && isAcronym(initials) && !acronyms.has(initials))
    acronyms.set(initials, known.full);
}
