import { isAbbreviation } from '../tokens/ends-at-stop.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import { stopsNounPhrase } from './stops-noun-phrase.js';
import { trimNounPhrase } from './trim-noun-phrase.js';

/** Longer noun phrases are cut: no name needs more. */
const longestPhrase = 16;

/** "(R-Kent)", "(Lab, Kent East)" */
const longestBracket = 6;

/** The noun phrase that ends with the token `last`, read from right to left. */
export function nounPhraseBefore(sentence: Sentence, last: number): Range | undefined {
  const { words } = sentence.language;
  const end = tokenAt(sentence, last);
  if (end?.kind !== 'word') return undefined;
  if (words.pronouns.has(end.lower)) return { first: last, last };
  if (stopsNounPhrase(end, sentence.language) || (words.prepositions.has(end.lower) && !end.capital)) return undefined;
  if (words.adverbs.has(end.lower)) return undefined;
  let first = last;
  while (last - first < longestPhrase) {
    const step = stepLeft(sentence, first, last);
    if (step === 0) break;
    first -= step;
  }
  return trimNounPhrase(sentence, { first, last });
}

/** How many tokens the phrase that begins at `first` grows to the left: none, one, or two for an abbreviation and its stop. */
function stepLeft(sentence: Sentence, first: number, last: number): number {
  const { words } = sentence.language;
  const here = tokenAt(sentence, first);
  const left = tokenAt(sentence, first - 1);
  const further = tokenAt(sentence, first - 2);
  if (!here || !left) return 0;
  if (left.kind === 'quoted')
    return quotedInName(here.capital, further?.capital, isWord(further, words.determiners)) ? 1 : 0;
  if (left.kind === 'punctuation') {
    if (left.text === ')') return bracketLength(sentence, first - 1);
    if (left.text === '.')
      return here.capital && isAbbreviation(sentence.tokens, first - 2, sentence.language) && further ? 2 : 0;
    return /^[&/'’]$/.test(left.text) ? 1 : 0;
  }
  // "its trade and industry minister": two nouns before one title.
  if (isWord(left, words.nameLinks) && joinsNouns(sentence, first, last)) return 1;
  // "the number of times Dray said": behind a plural a name begins a clause of its own.
  if (here.capital && !left.capital && isPluralNoun(sentence, first - 1)) return 0;
  if (words.conjunctions.has(left.lower))
    return further?.capital && (here.capital || first === last) && isWord(left, words.nameLinks) ? 1 : 0;
  if (words.nounLinks.has(left.lower) && !left.capital) return isNounLike(sentence, first - 2) ? 1 : 0;
  // A determiner begins its phrase; only a link may stand before it ("the head of the agency").
  // French "des" is both.
  if (isWord(here, words.determiners) && !words.nounLinks.has(here.lower)) return 0;
  // "heard that Mr Poole": before a name "that" opens a clause.
  if (left.lower === words.that && here.capital) return 0;
  return isNounLike(sentence, first - 1) || isWord(left, words.determiners) ? 1 : 0;
}

/** "a spokesman for Sen. Ann Dray's (R-Kent) campaign": brackets behind an owner belong to the phrase. */
function bracketLength(sentence: Sentence, close: number): number {
  for (let open = close - 1; open >= close - longestBracket; open--) {
    if (tokenAt(sentence, open)?.text !== '(') continue;
    const owner = tokenAt(sentence, open - 1);
    return owner?.kind === 'word' && sentence.language.shapes.possessor(owner.text) !== undefined
      ? close - open + 2
      : 0;
  }
  return 0;
}

function joinsNouns(sentence: Sentence, first: number, last: number): boolean {
  const { heads, words, shapes } = sentence.language;
  const [owner, noun] = [tokenAt(sentence, first - 3), tokenAt(sentence, first - 2)];
  const isOwned =
    isWord(owner, words.determiners) || (owner?.kind === 'word' && shapes.possessor(owner.text) !== undefined);
  const here = tokenAt(sentence, first);
  const hasTitle = [first + 1, first + 2].some(
    (index) => index <= last && isWord(tokenAt(sentence, index), heads.titles),
  );
  return (
    isOwned &&
    hasTitle &&
    here?.capital === false &&
    noun?.capital === false &&
    !isWord(here, heads.titles) &&
    !isWord(noun, heads.titles) &&
    isNounLike(sentence, first - 2)
  );
}

function isPluralNoun(sentence: Sentence, index: number): boolean {
  const { shapes, heads, words } = sentence.language;
  const token = tokenAt(sentence, index);
  const lists = [heads.titles, heads.groups, heads.organizations, heads.documents, words.determiners];
  return token?.kind === 'word' && shapes.isPlural(token.lower) && !lists.some((list) => isWord(token, list));
}

/** A nickname or a name between marks: Joe “Ringer” Smith, the “Elbow” committee. */
const quotedInName = (here: boolean, before: boolean | undefined, determined: boolean) =>
  determined || (here && before === true);

function isNounLike(sentence: Sentence, index: number): boolean {
  const { words, shapes } = sentence.language;
  const token = tokenAt(sentence, index);
  if (token?.kind !== 'word' || stopsNounPhrase(token, sentence.language)) return false;
  if (token.capital) return true;
  if (words.determiners.has(token.lower) || words.prepositions.has(token.lower)) return false;
  if (/^(19|20)\d\d$/.test(token.text)) return false;
  if (!shapes.isPast(token.lower) && !shapes.isGerund(token.lower) && !shapes.isAdverb(token.lower)) return true;
  // "the accused man", "a newly printed report": an adjective stands behind a determiner, a verb does not.
  const before = tokenAt(sentence, index - 1);
  // ", banking sources said": at the start of a clause an -ing form describes, if it is no verb of saying.
  if (before?.kind !== 'word' && shapes.isGerund(token.lower) && !sentence.language.cues.has(token.lower)) return true;
  return isWord(before, words.determiners) || (before?.kind === 'word' && shapes.isAdverb(before.lower));
}
