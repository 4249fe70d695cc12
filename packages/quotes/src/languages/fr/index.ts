import type { Language } from '../language.js';
import { wordSet } from '../word-set.js';
import { closedWords } from './closed-words.js';
import { cueForms } from './cue-forms.js';
import { givenNames } from './given-names.js';
import { headNouns } from './head-nouns.js';
import { insertionsIn } from './insertions.js';
import { pronounOf } from './pronoun-of.js';
import { rules } from './rules.js';
import { shapes } from './shapes.js';
import { spelling } from './spelling.js';

/** French, as newspapers of Europe and Canada write it. */
export const french: Language = {
  code: 'fr',
  cues: cueForms(),
  speakerPhrases: [
    ['selon'],
    ['de', 'après'],
    ['aux', 'yeux', 'de'],
    ['de', "l'", 'avis', 'de'],
    ['de', "l'", 'avis', 'du'],
    ['aux', 'dires', 'de'],
    ['à', 'en', 'croire'],
    ['dixit'],
    ['pour'],
  ],
  publishingVerbs: wordSet('publié diffusé rédigé signé transmis adressé'),
  asides: wordSet('comme'),
  carriers: wordSet('dans sur'),
  nounCues: wordSet(),
  mannerCues: wordSet(),
  continuingCues: wordSet('ajouter poursuivre reprendre continuer compléter enchaîner renchérir préciser'),
  addressingCues: wordSet(),
  quotingCues: wordSet('citer'),
  namingCues: wordSet('appeler'),
  plainCues: wordSet('dire'),
  gerundCues: wordSet(),
  cueParticles: new Map(),
  pronounOf,
  givenNames,
  words: closedWords,
  heads: headNouns,
  shapes,
  spelling,
  rules: { ...rules, insertionsIn: (text, words) => insertionsIn(text, words, french) },
};
