import type { Via } from '../found-quote.js';
import type { Language } from '../languages/language.js';
import type { Span } from '../span.js';
import { readMention } from './mention.js';
import type { NameBook } from './name-book.js';
import { referName } from './refer-name.js';
import type { PersonAt } from './referent.js';

/** Who was told: one that prints what it hears, or a person. */
export interface Told {
  via?: Via;
  person?: PersonAt;
}

/** Reads who was told. A judge who tells a thief is no source of news, but "he" of the next sentence may be the thief. */
export function referTold(text: string, told: Span | undefined, book: NameBook, language: Language): Told {
  if (!told) return {};
  const mention = readMention(text, told, language);
  const named = referName(mention, book, language);
  if (!named) return {};
  if (named.kind === 'organization' || language.heads.agencies.has(named.entity.toLowerCase()))
    return { via: { entity: named.entity, kind: 'organization' } };
  return named.kind === 'person' ? { person: { name: named.entity, at: told.start } } : {};
}
