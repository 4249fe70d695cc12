import type { Language } from '../language.js';
import { wordSet } from '../word-set.js';
import { closedWords } from './closed-words.js';
import { cueForms } from './cue-forms.js';
import { givenNames } from './given-names.js';
import { headNouns } from './head-nouns.js';
import { pronounOf } from './pronoun-of.js';
import { rules } from './rules.js';
import { shapes } from './shapes.js';
import { spelling } from './spelling.js';

/** German, as newspapers of Germany, Austria and Switzerland write it. */
export const german: Language = {
  code: 'de',
  cues: cueForms(),
  speakerPhrases: [['laut'], ['zufolge'], ['nach']],
  publishingVerbs: wordSet('veröffentlichte veröffentlicht verbreitete verschickte verfasste'),
  asides: wordSet('wie'),
  carriers: wordSet('in im'),
  nounCues: wordSet(),
  mannerCues: wordSet(),
  continuingCues: wordSet('hinzufügen ergänzen fortfahren nachlegen betonen ausführen'),
  addressingCues: wordSet(),
  quotingCues: wordSet('zitieren'),
  namingCues: wordSet('nennen heißen'),
  plainCues: wordSet('sagen'),
  gerundCues: wordSet(),
  cueParticles: new Map(),
  pronounOf,
  givenNames,
  words: closedWords,
  heads: headNouns,
  shapes,
  spelling,
  rules,
};
