import { nounPhraseAfter } from '../../attribution/noun-phrase-after.js';
import { withName } from '../../attribution/with-name.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range } from '../../tokens/token.js';
import { wordSet } from '../word-set.js';

/** How far time, place and the person told may push the subject away from its verb. */
const mostAdjuncts = 4;
const longestAdjunct = 9;

/** What may stand between noun and determiner without being one: "la jeune ministre". */
const adjectives = wordSet(
  'jeune jeunes vieux vieille ancien ancienne anciens anciennes grand grande petit petite nouveau nouvelle futur future premier première second seconde',
  'principal principale même seul seule célèbre ex',
);

/** The subject behind an inverted verb, over "lundi", "à l'AFP", "dans un communiqué"; nothing where none follows. */
export function subjectBehind(sentence: Sentence, from: number): Range | undefined {
  let at = from;
  for (let count = 0; count <= mostAdjuncts; count++) {
    const phrase = nounPhraseAt(sentence, at);
    if (phrase) return withName(sentence, phrase);
    const next = behindAdjunct(sentence, at);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

function nounPhraseAt(sentence: Sentence, at: number): Range | undefined {
  const { words } = sentence.language;
  const first = tokenAt(sentence, at);
  if (first?.kind !== 'word' || words.timeWords.has(first.lower) || words.complementizers.has(first.lower))
    return undefined;
  if (words.ownPronouns.has(first.lower) || words.relativePronouns.has(first.lower)) return undefined;
  const one = oneOf(sentence, at);
  if (one) return one;
  const begins = first.capital || words.determiners.has(first.lower) || words.pronouns.has(first.lower);
  const bare = sentence.language.heads.titles.has(first.lower) || sentence.language.heads.groups.has(first.lower);
  return begins || bare ? nounPhraseAfter(sentence, at) : undefined;
}

/** "l'un d'eux", "l'une des voisines". */
function oneOf(sentence: Sentence, at: number): Range | undefined {
  const [first, second, link] = [0, 1, 2].map((ahead) => tokenAt(sentence, at + ahead)?.lower ?? '');
  if (first !== "l'" || !/^(?:une?|autre)$/.test(second ?? '')) return undefined;
  if (!sentence.language.words.closeLinks.has(link ?? '')) return { first: at, last: at + 1 };
  const of = nounPhraseAfter(sentence, at + 3);
  return { first: at, last: of?.last ?? at + 1 };
}

/** The first token behind one adjunct, or the same one where none stands there. */
export function behindAdjunct(sentence: Sentence, from: number): number {
  const { words, shapes } = sentence.language;
  const first = tokenAt(sentence, from);
  if (first?.kind !== 'word')
    return isPunctuation(first, /^,$/) && hasAside(sentence, from) ? asideEnd(sentence, from) : from;
  if (words.adverbs.has(first.lower) || words.timeWords.has(first.lower) || shapes.isAdverb(first.lower))
    return from + 1;
  const opens = words.determiners.has(first.lower) && isWord(tokenAt(sentence, from + 1), words.timeWords);
  if (opens) return from + 2;
  if (!words.prepositions.has(first.lower)) return from;
  const determined = isWord(tokenAt(sentence, from + 1), words.determiners) || /^(?:au|aux|du)$/.test(first.lower);
  const phrase = nounPhraseOf(
    sentence,
    isWord(tokenAt(sentence, from + 1), words.determiners) ? from + 2 : from + 1,
    determined,
  );
  return phrase === undefined ? from : phrase + 1;
}

/** The last token of the noun behind a preposition: one noun or one name, with what "de" hangs on it. */
function nounPhraseOf(sentence: Sentence, first: number, determined: boolean): number | undefined {
  const { words, heads } = sentence.language;
  const noun = tokenAt(sentence, first);
  if (noun?.kind !== 'word') return undefined;
  let last = first;
  while (last - first < longestAdjunct) {
    const next = tokenAt(sentence, last + 1);
    const afterNext = tokenAt(sentence, last + 2);
    if (next?.kind !== 'word') break;
    // "à l'AFP Mme Dupin": a title begins somebody new.
    const isName = next.capital && tokenAt(sentence, last)?.capital === true && !heads.titles.has(next.lower);
    const linked = isWord(next, words.closeLinks) && afterNext?.kind === 'word';
    const adjective = determined && !next.capital && last === first && isDescribing(sentence, last + 1);
    if (linked) last += isWord(afterNext, words.determiners) ? 3 : 2;
    else if (isName || adjective) last += 1;
    else break;
  }
  return Math.min(last, sentence.last);
}

/** "publié mardi", "écrit", "télévisé": a small word behind the noun that begins nothing new. */
function isDescribing(sentence: Sentence, index: number): boolean {
  const { words, heads, cues } = sentence.language;
  const lower = tokenAt(sentence, index)?.lower ?? '';
  const closed = [
    words.determiners,
    words.prepositions,
    words.conjunctions,
    words.pronouns,
    words.auxiliaries,
    words.timeWords,
  ];
  return (
    !closed.some((list) => list.has(lower)) && !heads.titles.has(lower) && (cues.get(lower)?.tense ?? 'past') === 'past'
  );
}

/** ", visiblement ému, le maire": an aside between verb and subject. */
const hasAside = (sentence: Sentence, comma: number) => asideEnd(sentence, comma) > comma;

function asideEnd(sentence: Sentence, comma: number): number {
  for (let index = comma + 1; index <= comma + longestAdjunct; index++) {
    const token = tokenAt(sentence, index);
    if (!token || token.kind === 'quoted' || isPunctuation(token, /^[.;:!?]$/)) return comma;
    if (isPunctuation(token, /^,$/)) return isSubject(sentence, index + 1) ? index + 1 : comma;
  }
  return comma;
}

const isSubject = (sentence: Sentence, index: number) => {
  const token = tokenAt(sentence, index);
  return (
    isWord(token, sentence.language.words.determiners) ||
    isWord(token, sentence.language.heads.titles) ||
    token?.capital === true
  );
};

/** Whether a noun phrase names somebody or something that can speak: a name, a title, an organization, a work. */
export function maySpeak(sentence: Sentence, { first, last }: Range): boolean {
  const { words, heads } = sentence.language;
  for (let index = first; index <= last; index++) {
    const token = tokenAt(sentence, index);
    if (token?.kind !== 'word') return false;
    if (words.pronouns.has(token.lower)) return true;
    if (index === first && words.determiners.has(token.lower)) continue;
    if (adjectives.has(token.lower)) continue;
    const lists = [heads.titles, heads.groups, heads.organizations, heads.documents, heads.recordings];
    return (token.capital && !words.determiners.has(token.lower)) || lists.some((list) => list.has(token.lower));
  }
  return false;
}
