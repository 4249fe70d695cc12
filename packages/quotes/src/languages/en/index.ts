import type { Language } from '../language.js';
import { wordSet } from '../word-set.js';
import { cueForms } from './cue-forms.js';
import { headNouns } from './head-nouns.js';
import { shapes } from './shapes.js';
import { closedWords } from './closed-words.js';

/** English, as newspapers of both sides of the Atlantic write it. */
export const english: Language = {
  code: 'en',
  cues: cueForms(),
  speakerPhrases: [['according', 'to'], ['in', 'the', 'words', 'of']],
  publishingVerbs: wordSet('issued released published posted gave made wrote sent'),
  asides: wordSet('as'),
  carriers: wordSet('in on'),
  continuingCues: wordSet('add continue'),
  words: closedWords,
  heads: headNouns,
  shapes,
};
