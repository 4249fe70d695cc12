import { isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range, Token } from '../../tokens/token.js';
import { wordSet } from '../word-set.js';
import { closedWords } from './closed-words.js';
import { isAbbreviation } from '../../tokens/ends-at-stop.js';

const longest = 16;

/** Articles that hang a noun on the one before: "der Sprecher des Ministeriums". */
const genitives = wordSet('der des eines einer dieser dieses seiner ihrer unserer');

/** Small words inside names. */
const nobility = wordSet('von van zu de del di da ten al el bin');

/** Who is told as often as not: "sagte Velden der Zeitung". */
const papers =
  /(?:zeitung|agentur|anzeiger|blatt|kurier|sender|rundfunk|magazin|presse|nachrichten|funk|fernsehen|dpa|apa|sda|afp|reuters)$/;

export const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && /^[\p{Lu}\d]/u.test(token.text);

const isDeterminer = (token: Token | undefined) => isWord(token, closedWords.determiners);

/** "neue", "47-jährige": a small word with the ending of an adjective, or a number. */
function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isNoun(token)) return token?.kind === 'word' && /^\d/.test(token.text);
  const closed = [
    closedWords.prepositions,
    closedWords.conjunctions,
    closedWords.auxiliaries,
    closedWords.pronouns,
    closedWords.complementizers,
  ];
  return /(?:e|er|es|en|em)$/.test(token.lower) && !closed.some((list) => list.has(token.lower));
}

/** The noun phrase that begins at a token: "der frühere Sprecher des Ministeriums Karl Benn". Nothing where none begins. */
export function nounPhraseFrom(sentence: Sentence, first: number): Range | undefined {
  const start = tokenAt(sentence, first);
  if (start?.kind !== 'word') return undefined;
  if (
    closedWords.pronouns.has(start.lower) &&
    !isNoun(tokenAt(sentence, first + 1)) &&
    !followsAdjective(sentence, first)
  )
    return { first, last: first };
  const noun = nounAt(sentence, first);
  if (noun === undefined) return undefined;
  let last = runEnd(sentence, noun);
  for (
    let next = hanging(sentence, first, last);
    next !== undefined && next - first < longest;
    next = hanging(sentence, first, last)
  )
    last = next;
  return { first, last };
}

const followsAdjective = (sentence: Sentence, first: number) =>
  isDeterminer(tokenAt(sentence, first)) && nounAt(sentence, first) !== undefined;

/** The first noun of a phrase, behind its article and adjectives; no preposition and no verb may stand between. */
function nounAt(sentence: Sentence, first: number): number | undefined {
  let at = first;
  const start = tokenAt(sentence, at);
  // "Der Regen" at the start of a sentence has two capitals.
  if (isDeterminer(start)) at++;
  else if (start && isNoun(start) && isClosed(start)) return undefined;
  for (let count = 0; count < 4 && isAdjective(tokenAt(sentence, at)) && !isNoun(tokenAt(sentence, at)); count++) at++;
  return isNoun(tokenAt(sentence, at)) && !isClosed(tokenAt(sentence, at)) ? at : undefined;
}

/** "Am", "Wie", "Sie": a small word with the capital of a sentence. */
function isClosed(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return [
    closedWords.prepositions,
    closedWords.conjunctions,
    closedWords.adverbs,
    closedWords.complementizers,
    closedWords.subordinators,
    closedWords.auxiliaries,
    closedWords.pronouns,
  ].some((list) => list.has(lower));
}

/** Nouns and names in a row: "Bürgermeisterin Dr. Anna Velden", "Karl von Oost", "Lotte Moor und Jan Hohl". */
function runEnd(sentence: Sentence, noun: number): number {
  let last = noun;
  while (last - noun < longest) {
    const next = tokenAt(sentence, last + 1);
    const further = tokenAt(sentence, last + 2);
    if (isNoun(next) && !closedWords.timeWords.has(next?.lower ?? '') && !isDeterminer(next)) last += 1;
    else if (next?.text === '.' && isNoun(further) && isAbbreviation(sentence.tokens, last, sentence.language))
      last += 2;
    else if (isWord(next, nobility) && isNoun(further) && tokenAt(sentence, last)?.capital) last += 2;
    else if (
      next?.lower === 'von' &&
      further?.lower === 'der' &&
      isNoun(tokenAt(sentence, last + 3)) &&
      isFirstName(sentence, noun, last)
    )
      last += 3;
    else if (next?.text === '&' && isNoun(further)) last += 2;
    else break;
  }
  return last;
}

/** "Irma von der Aue": one name alone, or one behind a title; "Anna Velden von der Polizei" has her surname already. */
const isFirstName = (sentence: Sentence, noun: number, last: number) =>
  tokenAt(sentence, last)?.capital === true && (last === noun || tokenAt(sentence, last - 1)?.capital === false);

/** "des Ministeriums", "von Nordwasser", "und Jan Hohl" behind a noun; "der Zeitung" is whoever was told. */
function hanging(sentence: Sentence, first: number, last: number): number | undefined {
  const next = tokenAt(sentence, last + 1);
  const isName = tokenAt(sentence, last)?.capital === true;
  if (isWord(next, genitives) && !isName) {
    const noun = nounAt(sentence, last + 1);
    return noun === undefined || papers.test(tokenAt(sentence, noun)?.lower ?? '') ? undefined : runEnd(sentence, noun);
  }
  if (isWord(next, closedWords.nounLinks) && !isName) {
    const noun = nounAt(sentence, last + 2);
    return noun === undefined || closedWords.timeWords.has(tokenAt(sentence, noun)?.lower ?? '')
      ? undefined
      : runEnd(sentence, noun);
  }
  if (isWord(next, closedWords.nameLinks)) {
    const noun = nounAt(sentence, last + 2);
    return noun === undefined || tokenAt(sentence, last - (last - first))?.kind !== 'word'
      ? undefined
      : runEnd(sentence, noun);
  }
  return undefined;
}

/** The noun phrase that ends with a token, read from right to left, as before "zufolge". */
export function nounPhraseUpTo(sentence: Sentence, last: number): Range | undefined {
  if (!isNoun(tokenAt(sentence, last))) return undefined;
  for (let first = Math.max(sentence.first, last - longest); first <= last; first++) {
    const phrase = nounPhraseFrom(sentence, first);
    if (phrase?.last === last) return phrase;
  }
  return undefined;
}
