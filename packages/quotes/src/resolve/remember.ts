import type { Language } from '../languages/language.js';
import type { Mention } from './mention.js';
import type { Memory, Referent } from './referent.js';

/** How many people a pronoun may choose among. */
const mostPersons = 6;

/** Keeps a person for "he" and "she", and anything else for "it" and "they". */
export function remember(
  memory: Memory,
  mention: Mention,
  { entity, kind, source, doubtful }: Referent,
  language: Language,
): void {
  if (language.words.ownPronouns.has(entity.toLowerCase())) return;
  if (kind !== 'person' && kind !== 'unnamed') {
    const pronoun = mention.tokens.flatMap(({ lower }) => language.pronounOf.get(lower) ?? [])[0];
    if (kind === 'group' || kind === 'organization') memory.several = { entity, kind };
    if (kind === 'group' && memory.thing) return;
    memory.thing = { entity, kind, ...(source && { source }), at: mention.start, ...(pronoun && { pronoun }) };
    return;
  }
  memory.persons.push({ name: entity, at: mention.start, ...(doubtful && { doubtful }) });
  if (memory.persons.length > mostPersons) memory.persons.shift();
  // "Mr Harrow's lawyer, Tessa Vane": the title of an owner is not the speaker's.
  const owner = mention.tokens.findLastIndex(({ text }) => language.shapes.possessor(text) !== undefined);
  for (const { lower } of mention.tokens.slice(owner + 1)) {
    const pronoun = language.pronounOf.get(lower);
    if (pronoun !== undefined && !memory.pronouns.has(entity)) memory.pronouns.set(entity, pronoun);
  }
}
