import { plainSpelling, type Spelling } from '../../tokens/spelling.js';
import { closedWords } from './closed-words.js';
import { readings } from './cue-forms.js';
import { headNouns } from './head-nouns.js';

/** Nouns by their ending alone, and those that no list of people or organizations has. */
const commonEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|ismus|nisse?|tum|chen|lein|igkeit|erei)$/;

/** What stands before a name as a part of it. */
const civil = new Set(['herr', 'herrn', 'frau', 'dr', 'prof']);

/**
 * Every noun of German has a capital. A word looks like a name only where nothing says that it is a common noun: its ending, the
 * lists, an article or an adjective before it.
 */
export const spelling: Spelling = {
  ...plainSpelling,
  nounsHaveCapitals: true,
  isNameLike: (word, before) =>
    plainSpelling.isNameLike(word, before) &&
    (civil.has(word.toLowerCase()) || !isCommonNoun(word.toLowerCase())) &&
    !isDetermined(before),
};

/** Nouns that stand without an article before a name or at the start of a sentence, and are on no other list. */
const nouns = new Set(
  (
    'aussage aussagen angaben ansicht einschätzung worten ende mitte anfang mann frau kind kinder leute menschen haus tag jahr zeit stunden minuten euro prozent ' +
    'millionen milliarden grund gründe teil teile seite art weise fall fälle frage fragen antwort thema themen wort worte recht geld arbeit wasser strom gas feuer rauch ' +
    'sturm regen schnee hochwasser brand unfall opfer täter täterin verdächtige verdächtiger fahrer fahrerin auto wagen zug schiff boot hilfe kritik streit streik ' +
    'protest druck angst hoffnung erfolg verlust gewinn kosten preis preise markt handel politik kultur sport wissenschaft umwelt klima energie verkehr ' +
    'ort orte stelle platz kopf hand auge leben tod liebe spiel sieg niederlage saison trainerwechsel runde uhr nacht abend morgen herbst sommer winter frühjahr'
  ).split(' '),
);

function isCommonNoun(lower: string): boolean {
  const { titles, documents, recordings, organizations, groups, places } = headNouns;
  const closed = [
    closedWords.determiners,
    closedWords.prepositions,
    closedWords.pronouns,
    closedWords.timeWords,
    closedWords.adverbs,
  ];
  return (
    commonEnding.test(lower) ||
    nouns.has(lower) ||
    [
      ...closed,
      closedWords.conjunctions,
      closedWords.subordinators,
      closedWords.auxiliaries,
      closedWords.complementizers,
    ].some((list) => list.has(lower)) ||
    [titles, documents, recordings, organizations, groups, places].some((list) => list.has(lower))
  );
}

/** "der Regen", "im Regen", "neuer Regen": an article or an adjective before it. A verb may stand before a name. */
function isDetermined(before: string | undefined): boolean {
  if (before === undefined) return false;
  const lower = before.toLowerCase();
  if (closedWords.determiners.has(lower) || /^(?:im|am|ins|beim|zum|zur|vom|ans|aufs)$/.test(lower)) return true;
  const isSmall = /^\p{Ll}/u.test(before) && /(?:e|er|es|en|em)$/.test(before);
  const isVerb =
    readings.has(lower) ||
    closedWords.auxiliaries.has(lower) ||
    closedWords.finiteVerbs.has(lower) ||
    /ten?$/.test(lower);
  const isClosed = [
    closedWords.prepositions,
    closedWords.conjunctions,
    closedWords.adverbs,
    closedWords.subordinators,
  ].some((list) => list.has(lower));
  return isSmall && lower.length > 3 && !isVerb && !isClosed;
}
