import type { Attribution } from '../../attribution/attribution.js';
import { nounPhraseAfter } from '../../attribution/noun-phrase-after.js';
import { withName } from '../../attribution/with-name.js';
import { isPunctuation, isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { wordSet } from '../word-set.js';
import { maySpeak } from './speakers.js';

/** What "selon" takes that nobody speaks: "selon la saison". */
const noSpeakers = wordSet(
  'cas besoins besoin heure saison temps critères modalités règles loi méthode calendrier principe formule ordre âge taille niveau région pays',
  'disponibilités circonstances type nature lieu jour moment goûts humeur moyens revenus barème usage coutume tradition',
);

/** "selon nos informations" is the paper itself. */
const own = wordSet('nos notre mes mon ma');

/** "selon X", "d'après X", "de l'avis de X", "pour X, « … »": the phrase names the speaker itself. */
export function speakerPhrase(sentence: Sentence, index: number): Attribution | undefined {
  for (const phrase of sentence.language.speakerPhrases) {
    if (!phrase.every((word, offset) => tokenAt(sentence, index + offset)?.lower === word)) continue;
    const noun = nounPhraseAfter(sentence, index + phrase.length);
    const subject = noun && withName(sentence, noun);
    if (!subject || isNobody(sentence, subject.first, subject.last)) return undefined;
    if (phrase[0] === 'pour' && !isOpinion(sentence, index, subject.last)) return undefined;
    return {
      rule: 'speaker-phrase',
      order: 'phrase',
      cue: { first: index, last: index + phrase.length - 1 },
      subject,
      region: { first: index, last: subject.last },
      lemma: phrase.join(' '),
    };
  }
  return policeSource(sentence, index);
}

function isNobody(sentence: Sentence, first: number, last: number): boolean {
  const { words } = sentence.language;
  for (let index = first; index <= last; index++) {
    const token = tokenAt(sentence, index);
    if (
      isWord(token, noSpeakers) ||
      isWord(token, own) ||
      isWord(token, words.ownPronouns) ||
      isWord(token, words.relativePronouns)
    )
      return true;
    if (!isWord(token, words.determiners)) return false;
  }
  return true;
}

/** "Pour Claire Morel, « … »": only where the words stand right behind the comma, between marks, and somebody is named who can speak. */
function isOpinion(sentence: Sentence, first: number, last: number): boolean {
  const opens = first === sentence.first && isPunctuation(tokenAt(sentence, last + 1), /^,$/);
  return opens && tokenAt(sentence, last + 2)?.kind === 'quoted' && maySpeak(sentence, { first: first + 1, last });
}

/** ", de source policière", "de sources concordantes": nobody is named, and still somebody speaks. */
function policeSource(sentence: Sentence, index: number): Attribution | undefined {
  const noun = tokenAt(sentence, index + 1);
  const kind = tokenAt(sentence, index + 2);
  if (tokenAt(sentence, index)?.lower !== 'de' || !/^sources?$/.test(noun?.lower ?? '') || kind?.kind !== 'word')
    return undefined;
  return {
    rule: 'speaker-phrase',
    order: 'phrase',
    cue: { first: index, last: index },
    subject: { first: index + 1, last: index + 2 },
    region: { first: index, last: index + 2 },
    lemma: 'de source',
  };
}
