import { plainSpelling } from '../../tokens/spelling.js';
import type { Language } from '../language.js';
import { wordSet } from '../word-set.js';
import { cueForms } from './cue-forms.js';
import { givenNames } from './given-names.js';
import { headNouns } from './head-nouns.js';
import { shapes } from './shapes.js';
import { closedWords } from './closed-words.js';

/** English, as newspapers of both sides of the Atlantic write it. */
export const english: Language = {
  code: 'en',
  cues: cueForms(),
  speakerPhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  publishingVerbs: wordSet('issued released published posted gave made wrote sent'),
  asides: wordSet('as'),
  carriers: wordSet('in on'),
  nounCues: wordSet(
    'state claim note charge answer comment remark report promise demand point post hint rule estimate stress mention hope question brand label',
    'blast blame quote signal voice repeat counter release boast lament joke pledge vow',
  ),
  mannerCues: wordSet('smile grin shrug nod sob weep beam gasp groan laugh sigh chuckle'),
  continuingCues: wordSet('add continue go'),
  addressingCues: wordSet('tell inform assure notify remind warn ask advise urge'),
  quotingCues: wordSet('quote cite'),
  namingCues: wordSet('call dub label brand term deem'),
  plainCues: wordSet('say'),
  gerundCues: wordSet('announce allege deny admit claim report'),
  cueParticles: new Map([
    ['point', 'out'],
    ['put', 'it'],
    ['go', 'on'],
  ]),
  pronounOf: new Map([
    ...[
      ...wordSet(
        'mr sir lord king prince father spokesman chairman congressman businessman salesman husband son brother',
      ),
    ].map((word) => [word, 'he'] as const),
    ...[
      ...wordSet(
        'mrs ms miss lady dame queen princess mother spokeswoman chairwoman congresswoman businesswoman actress wife',
      ),
    ].map((word) => [word, 'she'] as const),
  ]),
  givenNames,
  words: closedWords,
  heads: headNouns,
  shapes,
  spelling: plainSpelling,
};
