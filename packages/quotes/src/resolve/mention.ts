import type { Language } from '../languages/language.js';
import type { Span } from '../span.js';
import { readTokens } from '../tokens/read-tokens.js';
import type { Token } from '../tokens/token.js';

/** The words that name a speaker, taken apart. */
export interface Mention extends Span {
  text: string;
  tokens: readonly Token[];
  /** The last noun before a preposition, in lower case: "report" of "the report from …". */
  head: string;
  /** The name within, titles and all; nothing where all nouns are common. */
  name: readonly Token[];
  /** Who made a work: "from X", "by X", "X's". */
  maker: readonly Token[];
}

/** Takes a mention apart. */
export function readMention(text: string, span: Span, language: Language): Mention {
  const tokens = readTokens(text, span, [], language.spelling);
  const { words } = language;
  const isLink = (token: Token, index: number) =>
    token.kind === 'word' &&
    !token.capital &&
    index > 0 &&
    (words.prepositions.has(token.lower) || words.subordinators.has(token.lower));
  const link = tokens.findIndex(isLink);
  const core = tokens.slice(0, language.rules?.endOfCore?.(tokens, link) ?? endOfCore(tokens, link, language));
  const head = language.rules?.headOf?.(core) ?? core.findLast((token) => token.kind === 'word')?.lower ?? '';
  const apposed = link < 0 && core.length === tokens.length ? [] : apposedName(tokens, language);
  const inCore = isPluralOfSome(core, tokens[link], language) ? [] : lastCapitals(core, language);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    tokens,
    head: language.shapes.possessor(head) ?? head,
    name: inCore.length === 0 || isTitled(tokens, apposed, language) ? apposed : inCore,
    maker: makerOf(tokens, link, language),
  };
}

/** "Critics of the mayor": a plural that opens the sentence has its capital from there, and is nobody's name. */
const isPluralOfSome = (core: readonly Token[], link: Token | undefined, { words }: Language): boolean =>
  core.length === 1 && /[^s]s$/.test(core[0]?.lower ?? '') && link !== undefined && words.nounLinks.has(link.lower);

/** The core ends at the first preposition, or at a participle behind its noun: "a report | released on Friday". */
function endOfCore(tokens: readonly Token[], link: number, { words, shapes }: Language): number {
  const participle = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    return (
      !token.capital &&
      (shapes.isPast(token.lower) || words.finiteVerbs.has(token.lower)) &&
      before !== undefined &&
      !words.determiners.has(before.lower) &&
      !shapes.isAdverb(before.lower)
    );
  });
  const ends = [link, participle].filter((index) => index > 0);
  return Math.min(tokens.length, ...ends);
}

/** The last run of capitals; a comma parts "the museum's director, Iris Blau". */
function lastCapitals(tokens: readonly Token[], language: Language): readonly Token[] {
  let run: Token[] = [];
  let best: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const small =
      index === 0 && (language.words.determiners.has(token.lower) || language.words.pronouns.has(token.lower));
    const inside =
      run.length > 0 && (token.text === '.' || token.text === '&' || language.heads.particles.has(token.lower));
    if ((token.capital && !small && !/-\p{Ll}/u.test(token.text)) || inside || isCompound(token, language))
      run.push(token);
    else run = [];
    if (run.length > 0) best = run;
    // "Brisbane's Nine News": the owner is not the name, unless nothing follows.
    if (language.shapes.possessor(token.text) !== undefined) run = [];
  }
  return best.filter((token) => token.text !== '.');
}

/** "al-Hadi" */
const isCompound = ({ text }: Token, { heads }: Language) =>
  heads.particles.has(text.split('-', 1)[0] ?? '') && /-\p{Lu}/u.test(text);

/** A name at the end that no preposition governs: "the investigator of the plane crash Larry Vance". */
function apposedName(tokens: readonly Token[], language: Language): readonly Token[] {
  let first = tokens.length;
  while (first > 0 && tokens[first - 1]?.capital) first--;
  const before = tokens[first - 1];
  const governed =
    !before ||
    (before.kind !== 'word' && before.text !== ',') ||
    language.words.prepositions.has(before.lower) ||
    language.words.determiners.has(before.lower);
  return tokens.length - first >= 2 && !governed ? tokens.slice(first) : [];
}

/** "Orrin for All spokeswoman Ann Dray": a title in small letters before the last name makes it the speaker's. */
function isTitled(tokens: readonly Token[], name: readonly Token[], { heads }: Language): boolean {
  const first = name[0];
  const before = first && tokens[tokens.indexOf(first) - 1];
  return before !== undefined && !before.capital && heads.titles.has(before.lower);
}

function makerOf(tokens: readonly Token[], link: number, language: Language): readonly Token[] {
  const owner = tokens.findIndex((token) => language.shapes.possessor(token.text) !== undefined);
  if (owner >= 0 && tokens[owner]?.capital) {
    let first = owner;
    while (first > 0 && tokens[first - 1]?.capital) first--;
    return tokens.slice(first, owner + 1);
  }
  const linkWord = tokens[link]?.lower ?? '';
  if (!language.words.makerLinks.has(linkWord)) return [];
  const rest = tokens
    .slice(link + 1)
    .filter((token, index) => index > 0 || !language.words.determiners.has(token.lower));
  // "a letter from Tate to Crow": only some prepositions stand inside names.
  // And neither does "published", "which".
  const { words, shapes } = language;
  const end = rest.findIndex(
    ({ lower, capital }) =>
      !capital &&
      (words.relativePronouns.has(lower) ||
        shapes.isPast(lower) ||
        (words.prepositions.has(lower) && !words.nounLinks.has(lower))),
  );
  return rest[0]?.capital ? (end < 0 ? rest : rest.slice(0, end)) : [];
}
