import type { SpeakerKind } from '../found-quote.js';
import type { Language } from '../languages/language.js';
import type { Token } from '../tokens/token.js';
import type { Mention } from './mention.js';
import type { NameBook } from './name-book.js';
import { isAcronym, nameKind, withoutTitles } from './name-kind.js';
import type { Referent } from './referent.js';

/** Whom a mention with a name at its end names; nothing where the name only describes ("an Acme spokeswoman"). */
export function referName(mention: Mention, book: NameBook, language: Language): Referent | undefined {
  if (areSeveral(mention, language)) return { entity: mention.text, kind: 'group' };
  const name = properName(mention);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last) return undefined;
  if (
    name.length === 1 &&
    first === mention.tokens[0] &&
    (language.heads.groups.has(first.lower) || language.heads.organizations.has(first.lower))
  )
    return undefined;
  const printed = name.map((token) => token.text.replace(/['’]s$/, ''));
  const { words, titled } = withoutTitles(printed, language);
  const longer = words.length === 1 ? book.fullName(words[0] ?? '', mention.start + 1) : undefined;
  // "Mrs Rook" where there are two of them: the title is all that tells them apart.
  if (words.length === 1 && book.isShared(words[0] ?? '', mention.start))
    return { entity: printed.join(' '), kind: 'person', ...(!titled && { doubtful: true }) };
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

/** "Ann Example and Tom Other" are two, and so are "Ann Example and her deputy, Tom Other"; "the Church of Bread and Wine" is one. */
function areSeveral({ tokens, name }: Mention, { words, heads }: Language): boolean {
  const first = name[0];
  return tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (at === 0 || !next || !words.nameLinks.has(token.lower)) return false;
    const isNoun = tokens[at - 1]?.capital === true || words.determiners.has(tokens[0]?.lower ?? '');
    return isNoun && (next === first || words.determiners.has(next.lower) || heads.titles.has(next.lower));
  });
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
  const front = mention.tokens.slice(0, mention.tokens.indexOf(first));
  // "the news agency Tarn" is an agency, "the captain of the town team, Dot Early" a captain.
  const link = front.findIndex((token, index) => index > 0 && language.words.prepositions.has(token.lower));
  const end = language.rules?.endOfCore?.(front, link) ?? (link < 0 ? front.length : link);
  const described = front.slice(0, end).some((token) => !token.capital && heads.organizations.has(token.lower));
  // "the Daily Beacon": an article right before a name.
  const withArticle = before !== undefined && words.length > 1 && language.words.articles.has(before.lower);
  return described || withArticle || words.every(isAcronym) ? 'organization' : 'person';
}
