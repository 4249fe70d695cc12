import type { Language } from '../languages/language.js';
import { contains } from '../span.js';
import type { Mention } from './mention.js';
import type { KnownName, NameBook } from './name-book.js';
import type { Memory, PersonAt, Referent } from './referent.js';
import type { Surroundings } from './surroundings.js';

/** How far back, in characters, a pronoun may mean the last person who spoke. */
const longestReach = 1500;
/** How far before somebody who is merely named another one makes the pronoun doubtful. */
const shortReach = 300;

/** Who "he", "it" or "they" is: the last speaker of the sort, else the last person named. Own pronouns stay themselves. */
export function referPronoun(
  mention: Mention,
  memory: Memory,
  book: NameBook,
  language: Language,
  { own, isSaid, toldBefore }: Surroundings,
): Referent {
  const { words } = language;
  const pronoun = mention.text.toLowerCase();
  if (words.ownPronouns.has(pronoun))
    return { entity: mention.text, kind: pronoun === words.ownSingular ? 'person' : 'group' };
  if (words.severalPronouns.has(pronoun) && memory.several) return memory.several;
  if (!words.personPronouns.has(pronoun)) return memory.thing ?? { entity: mention.text, kind: 'group' };
  const fits = (name: string) => (memory.pronouns.get(name) ?? pronoun) === pronoun;
  const isOwn = (start: number) => own.some((span) => contains(span, { start, end: start }));
  const spoke = memory.persons.findLast(
    ({ name, at }) => fits(name) && mention.start - at < longestReach && !isOwn(at),
  );
  const person: PersonAt | undefined =
    spoke ?? namedBefore(mention, book, ({ kind, full, start }) => kind === 'person' && fits(full) && !isOwn(start));
  const thing = words.sharedPronouns.has(pronoun) ? thingMeant(mention, memory, pronoun, person) : undefined;
  if (thing) return thing;
  if (!person) return { entity: mention.text, kind: 'person' };
  // Whoever was merely named has no more right to the pronoun than those named shortly before.
  const from = spoke ? person.at : person.at - shortReach;
  const other = book.lastBefore(mention.start, (name) => {
    // "Dray described Moll's plan": whoever only owns something is not spoken of.
    const mayBeMeant = name.start > from && !name.owner && !isSaid(name.start);
    const full = mayBeMeant ? personNamed(name, book) : undefined;
    return full !== undefined && full !== person.name && fits(full);
  });
  const told = toldBefore(mention.start);
  const wasTold = told !== undefined && told.at > from && told.name !== person.name && fits(told.name);
  const doubtful = person.doubtful === true || other !== undefined || wasTold;
  // Whoever is "she" once is not "he" later.
  if (!doubtful) memory.pronouns.set(person.name, pronoun);
  return { entity: person.name, kind: 'person', ...(doubtful && { doubtful: true }) };
}

/** "Elle" for the police or the study, where no person has spoken since; a guess where somebody stands near whom it fits as well. */
function thingMeant(
  mention: Mention,
  { thing, persons }: Memory,
  pronoun: string,
  person: PersonAt | undefined,
): Referent | undefined {
  if (!thing || (thing.pronoun ?? pronoun) !== pronoun || mention.start - thing.at > longestReach) return undefined;
  if (person && person.at > thing.at && persons.some(({ name }) => name === person.name)) return undefined;
  const doubtful = thing.pronoun === undefined || (person !== undefined && person.at > thing.at - shortReach);
  return {
    entity: thing.entity,
    kind: thing.kind,
    ...(thing.source && { source: thing.source }),
    ...(doubtful && { doubtful }),
  };
}

/** Somebody who has neither spoken nor been the subject of a sentence. */
function namedBefore(mention: Mention, book: NameBook, fits: (name: KnownName) => boolean): PersonAt | undefined {
  const named = book.lastBefore(mention.start, fits);
  return named && { name: named.full, at: named.start };
}

/** The person whom a name names in full; nothing for a place, a company or a single word that is nobody's surname. */
function personNamed({ full, kind, start }: KnownName, book: NameBook): string | undefined {
  if (kind === 'person') return book.fullName(full, start)?.full ?? full;
  const longer = kind === 'other' ? book.fullName(full, start) : undefined;
  return longer?.kind === 'person' ? longer.full : undefined;
}
