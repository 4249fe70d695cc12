import type { Attribution } from '../../attribution/attribution.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range, Token } from '../../tokens/token.js';
import type { LanguageRules } from '../language.js';
import { wordSet } from '../word-set.js';
import { attributionAt } from './attribution-at.js';
import { clauseEnd, isFiniteForm } from './clause.js';
import { closedWords } from './closed-words.js';
import { nounPhraseFrom } from './noun-phrase.js';
import { subjectBehind, subjectUpTo } from './subjects.js';

/** What German does in its own way. */
export const rules: LanguageRules = { attributionAt, opensClause, subjectOf, isReported, endOfCore };

/** Forms of the first subjunctive that are no other form: what they say is reported. */
const reporting = wordSet(
  'sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe bleibe liege halte nehme tue sehe brauche finde führe laufe zeige gelte heiße',
  'trage lebe stelle fehle reiche dauere beginne bekomme bringe denke handele verliere falle schließe bestehe ziehe stamme scheine erhalte gehöre stimme koste',
  'funktioniere arbeite',
);

/** Words behind a comma are a clause with a verb of its own: "dass …", "das Dach sei dicht". A relative clause ends in its verb. */
function opensClause(sentence: Sentence, { first, last }: Range, { region }: Attribution): boolean {
  if (isWord(tokenAt(sentence, first), closedWords.complementizers)) return true;
  const before = tokenAt(sentence, first - 1);
  if (!isPunctuation(before, /^[,:—–]$/) || first <= region.last) return false;
  const end = Math.min(last + 1, clauseEnd(sentence, first));
  for (let index = first + 1; index <= last; index++) {
    if (!isFiniteForm(sentence, index)) continue;
    const relative = /^(?:der|die|das|den|dem|dessen|deren|denen|wo)$/.test(tokenAt(sentence, first)?.lower ?? '');
    const isLast = index + 1 >= end;
    return (
      !(relative && isLast && !isWord(tokenAt(sentence, index), reporting)) &&
      !isWord(tokenAt(sentence, first), closedWords.subordinators)
    );
  }
  return false;
}

/** The noun phrase before the first finite verb of a sentence, or the one behind it. */
function subjectOf(sentence: Sentence, before: number): Range | undefined {
  const verb = firstVerb(sentence, before);
  if (verb === undefined) return undefined;
  const subject = subjectUpTo(sentence, sentence.first, verb) ?? subjectBehind(sentence, verb + 1);
  return subject && subject.last < before ? subject : undefined;
}

function firstVerb(sentence: Sentence, before: number): number | undefined {
  // "Velden traf Moor": right behind the noun phrase that opens a sentence the verb stands, whatever its form.
  const opening = nounPhraseFrom(sentence, sentence.first);
  const next = tokenAt(sentence, (opening?.last ?? before) + 1);
  const closed = [closedWords.prepositions, closedWords.conjunctions, closedWords.adverbs, closedWords.determiners];
  if (opening && next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !closed.some((list) => list.has(next.lower)))
    return opening.last + 1;
  for (let index = sentence.first + 1; index <= Math.min(before, sentence.last, sentence.first + 20); index++) {
    if (tokenAt(sentence, index)?.kind === 'quoted' || isPunctuation(tokenAt(sentence, index), /^[,:;]$/))
      return undefined;
    if (isFiniteForm(sentence, index)) return index;
  }
  return undefined;
}

/** "Das Dach sei dicht.", "Die Stadt plane es.": the verb of the main clause is in the first subjunctive, and nobody says "ich". */
function isReported(sentence: Sentence): boolean {
  for (let index = sentence.first + 1; index <= sentence.last && index - sentence.first < 24; index++) {
    const token = tokenAt(sentence, index);
    if (token?.kind === 'quoted' || token?.lower === 'ich' || isPunctuation(token, /^[:;]$/)) return false;
    if (isRareSubjunctive(sentence, index)) return true;
    if (isFiniteForm(sentence, index))
      return isWord(token, reporting) && tokenAt(sentence, index + 1)?.lower !== 'denn';
  }
  return false;
}

const noVerbs = wordSet(
  'alleine gerne lange heute ohne alle viele beide keine seine ihre eine diese jene solche erste letzte andere zuhause nahe',
);

/** "plane", "versuche" right behind the subject: no other form of a third person ends so. Those in -te are mostly the past. */
function isRareSubjunctive(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index);
  if (token?.kind !== 'word' || !/[^t]e$/.test(token.text) || token.text.length < 4 || !/^\p{Ll}/u.test(token.text))
    return false;
  const closed = [
    closedWords.prepositions,
    closedWords.adverbs,
    closedWords.conjunctions,
    closedWords.auxiliaries,
    noVerbs,
  ];
  if (closed.some((list) => list.has(token.lower))) return false;
  return subjectUpTo(sentence, sentence.first, index)?.last === index - 1;
}

/** "der Sprecher | der Polizei": the core ends where a genitive hangs on it. */
function endOfCore(tokens: readonly Token[], link: number): number | undefined {
  const genitive = tokens.findIndex(
    ({ lower, kind, text }, index) =>
      index > 0 &&
      kind === 'word' &&
      /^\p{Ll}/u.test(text) &&
      closedWords.determiners.has(lower) &&
      /^\p{Lu}/u.test(tokens[index - 1]?.text ?? ''),
  );
  const ends = [genitive, link].filter((index) => index > 0);
  return ends.length > 0 ? Math.min(...ends) : tokens.length;
}
