import type { Language } from '../languages/language.js';
import type { Mention } from './mention.js';
import type { NameBook } from './name-book.js';
import type { Memory, Referent } from './referent.js';

/** How far back, in characters, a pronoun may mean the last person who spoke. */
const longestReach = 1500;

/** Who "he", "it" or "they" is: the last speaker of the sort, else the last person named. Own pronouns stay themselves. */
export function referPronoun(mention: Mention, memory: Memory, book: NameBook, language: Language): Referent {
  const { words } = language;
  const pronoun = mention.text.toLowerCase();
  if (words.ownPronouns.has(pronoun))
    return { entity: mention.text, kind: pronoun === words.ownSingular ? 'person' : 'group' };
  if (!words.personPronouns.has(pronoun)) return memory.thing ?? { entity: mention.text, kind: 'group' };
  const fits = (name: string) => (memory.pronouns.get(name) ?? pronoun) === pronoun;
  const person = memory.persons.findLast(({ name, at }) => fits(name) && mention.start - at < longestReach);
  const named =
    person?.name ?? book.lastBefore(mention.start, ({ kind, full }) => kind === 'person' && fits(full))?.full;
  // Whoever is "she" once is not "he" later.
  if (named !== undefined) memory.pronouns.set(named, pronoun);
  return { entity: named ?? mention.text, kind: 'person' };
}
