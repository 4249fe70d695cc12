import type { Language } from '../languages/language.js';
import type { Mention } from './mention.js';
import type { KnownName, NameBook } from './name-book.js';
import type { Referent } from './referent.js';

/**
 * Whom a mention without a name describes. "the alliance" is the organization named last before it; other descriptions stay
 * as printed: a report that does not name its engineer must not get one.
 */
export function referDescription(mention: Mention, book: NameBook, language: Language): Referent {
  const { words, heads, shapes } = language;
  const determiner = mention.tokens[0]?.lower ?? '';
  const indefinite = words.indefiniteDeterminers.has(determiner);
  const bare = mention.tokens.length === 2 && words.determiners.has(determiner) && !indefinite;
  const named = bare && heads.organizations.has(mention.head) ? namedBefore(mention, book, language) : undefined;
  if (named !== undefined) return { entity: named, kind: 'organization' };
  if (heads.organizations.has(mention.head))
    return { entity: withoutDeterminer(mention, language), kind: 'organization' };
  const holder = indefinite || !words.determiners.has(determiner) ? undefined : roleHolder(mention, book, language);
  if (holder) return holder;
  if (heads.groups.has(mention.head) || shapes.isPlural(mention.head)) return { entity: mention.text, kind: 'group' };
  return { entity: mention.text, kind: indefinite ? 'unnamed' : 'person' };
}

/**
 * "the mayor", "the police chief": whom the text has called so before. Two of them leave it open which is meant, and so does
 * a description that says whose mayor it is.
 */
function roleHolder(mention: Mention, book: NameBook, { heads, words, shapes }: Language): Referent | undefined {
  const isBounded = mention.tokens
    .slice(1)
    .some(
      ({ lower, text, capital }) => capital || words.prepositions.has(lower) || shapes.possessor(text) !== undefined,
    );
  if (isBounded) return undefined;
  if (!heads.titles.has(mention.head)) return undefined;
  const hasRole = (name: KnownName) => name.kind === 'person' && name.roles().includes(mention.head);
  const holder = book.lastBefore(mention.start, hasRole);
  if (!holder) return undefined;
  const entity = book.fullName(holder.full, mention.start)?.full ?? holder.full;
  const other = book.lastBefore(mention.start, (name) => {
    const full = hasRole(name) ? (book.fullName(name.full, name.start + 1)?.full ?? name.full) : entity;
    return full !== entity;
  });
  return { entity, kind: 'person', ...(other && { doubtful: true }) };
}

/** "the board" is the organization whose name holds the noun; "the group" is whichever was named last. */
function namedBefore(mention: Mention, book: NameBook, { heads }: Language): string | undefined {
  const isOrganization = (name: KnownName) => name.kind === 'organization';
  const holdsHead = (name: KnownName) =>
    isOrganization(name) && name.full.toLowerCase().split(' ').includes(mention.head);
  const general = heads.generalOrganizations.has(mention.head);
  const named =
    book.lastBefore(mention.start, holdsHead) ?? (general ? book.lastBefore(mention.start, isOrganization) : undefined);
  return named && (book.fullName(named.full, mention.start)?.full ?? named.full);
}

function withoutDeterminer(mention: Mention, { words }: Language): string {
  const first = mention.tokens[0];
  const second = mention.tokens[1];
  const bare =
    first && second && words.determiners.has(first.lower) && (/^\p{Lu}/u.test(second.text) || mention.name.length > 0);
  return bare ? mention.text.slice(second.start - mention.start) : mention.text;
}
