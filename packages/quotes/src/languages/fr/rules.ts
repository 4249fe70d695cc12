import { hasFiniteVerb } from '../../attribution/finite-verb.js';
import type { QuoteMode } from '../../found-quote.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range, Token } from '../../tokens/token.js';
import type { LanguageRules } from '../language.js';
import { wordSet } from '../word-set.js';
import { attributionAt } from './attribution-at.js';
import { closedWords } from './closed-words.js';
import { isInfinitive } from './words-from.js';

/** Adjectives that stand before their noun. */
const before = wordSet(
  'jeune jeunes vieux vieille ancien ancienne anciens anciennes grand grande petit petite nouveau nouvelle futur future premier première second',
  'seconde principal principale même seul seule célèbre dernier dernière',
);

const conditional = wordSet('aurait auraient');

/** What French does in its own way. */
export const rules: Omit<LanguageRules, 'insertionsIn'> = {
  attributionAt,
  opensClause: (sentence: Sentence, { first }: Range) =>
    isWord(tokenAt(sentence, first), closedWords.complementizers) || isInfinitive(sentence, first),
  isReported,
  headOf,
};

/** "Ils auraient emporté la caisse.": the conditional of what others say, in a sentence without "si". */
function isReported(sentence: Sentence, mode: QuoteMode | undefined): boolean {
  if (mode !== 'indirect') return false;
  let index = sentence.first;
  for (; index <= sentence.last && index - sentence.first < 20; index++) {
    const token = tokenAt(sentence, index);
    if (token?.lower === 'si' || token?.lower === 'je' || isPunctuation(token, /^[,:;?]$/)) return false;
    if (isWord(token, conditional)) break;
    if (hasFiniteVerb(sentence, { first: index - 1, last: index })) return false;
  }
  const isFound = isWord(tokenAt(sentence, index), conditional) && tokenAt(sentence, index + 1)?.text !== '-';
  return isFound && tokenAt(sentence, sentence.last)?.text !== '?';
}

/** The noun stands before its adjectives: "l'Institut national". */
function headOf(core: readonly Token[]): string | undefined {
  return core.find(
    ({ kind, lower }) =>
      kind === 'word' && !closedWords.determiners.has(lower) && !before.has(lower) && !closedWords.adverbs.has(lower),
  )?.lower;
}
