import type { SpeakerKind } from '../found-quote.js';
import type { Language } from '../languages/language.js';
import type { Token } from '../tokens/token.js';
import type { Mention } from './mention.js';
import type { NameBook } from './name-book.js';
import { isAcronym, nameKind, withoutTitles } from './name-kind.js';
import type { Referent } from './referent.js';

/** Whom a mention with a name at its end names; nothing where the name only describes ("an Acme spokeswoman"). */
export function referName(mention: Mention, book: NameBook, language: Language): Referent | undefined {
  const name = properName(mention);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return undefined;
  if (isPair(mention, first, language)) return { entity: mention.text, kind: 'group' };
  if (
    mention.tokens.length === 1 &&
    (language.heads.groups.has(first.lower) || language.heads.organizations.has(first.lower))
  )
    return undefined;
  const printed = name.map((token) => token.text.replace(/['’]s$/, ''));
  const { words, titled } = withoutTitles(printed, language);
  const longer = words.length === 1 ? book.fullName(words[0] ?? '', mention.start + 1) : undefined;
  const known = book.nameAt(first.start);
  const extended = known?.kind === 'organization' && known.full.startsWith(words.join(' ')) ? known : undefined;
  const entity = longer?.full ?? extended?.full ?? words.join(' ');
  return { entity, kind: kindOf(mention, first, words, titled, longer?.kind ?? extended?.kind, language) };
}

/** The name, if it ends the noun phrase or stands alone; "Governor of X Ann Example" keeps the two last capitals. */
function properName(mention: Mention): readonly Token[] {
  const { name, tokens, head } = mention;
  const last = name.at(-1);
  if (!last) return [];
  const isHead =
    last.lower.replace(/['’]s$/, '') === head ||
    name[0] === tokens.at(-name.length) ||
    tokens.slice(tokens.indexOf(last) + 1, tokens.indexOf(last) + 2).some((token) => token.text === ')');
  const behind = tokens.slice(-3);
  if (name.length === 1 && behind.length === 3 && behind.every((token) => token.capital) && !behind.includes(last))
    return tokens.slice(-2);
  return isHead ? name : [];
}

/** "Ann Example and Tom Other" are two. */
function isPair(mention: Mention, first: Token, { words }: Language): boolean {
  const index = mention.tokens.indexOf(first);
  return words.nameLinks.has(mention.tokens[index - 1]?.lower ?? '') && mention.tokens[index - 2]?.capital === true;
}

function kindOf(
  mention: Mention,
  first: Token,
  words: readonly string[],
  titled: boolean,
  known: string | undefined,
  language: Language,
): SpeakerKind {
  const { heads } = language;
  const before = mention.tokens[mention.tokens.indexOf(first) - 1];
  if (titled || (before && !before.capital && heads.titles.has(before.lower))) return 'person';
  if (known === 'organization') return 'organization';
  const kind = nameKind(words, language);
  if (kind === 'organization') return 'organization';
  const described = mention.tokens
    .slice(0, mention.tokens.indexOf(first))
    .some((token) => !token.capital && heads.organizations.has(token.lower));
  return described || words.every(isAcronym) ? 'organization' : 'person';
}
