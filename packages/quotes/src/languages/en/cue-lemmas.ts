import type { CueClass } from '../language.js';

/**
 * The verbs that English news uses to say that somebody speaks. A verb stands in the weakest class that keeps its other
 * uses out: "called for calm" and "released a report" are why `call` and `release` need marks.
 */
export const cueLemmas: Readonly<Record<CueClass, string>> = {
  strong: 'say add claim state insist argue assert allege contend maintain reiterate quip joke tweet testify',
  clause:
    'announce report reveal note warn explain write declare acknowledge confirm deny suggest stress emphasize emphasise observe ' +
    'predict conclude respond reply recall complain caution theorize charge affirm estimate disclose remark comment repeat ' +
    'propose counter boast lament clarify recommend mention hint vow pledge promise demand rule point post recount ' +
    'elaborate concur agree disagree answer echo reckon opine muse fume intone proclaim relay speculate posit swear retort snap shout yell ' +
    'exclaim advise gush marvel attest volunteer venture vouch concede admit threaten reassure rebut surmise stipulate moan',
  marks:
    'read continue describe call dub label brand praise blast slam rip accuse criticize criticise denounce condemn tout hail mock ridicule ' +
    'decry deride bemoan pan deadpan enthuse exult implore rejoin rue wail whine laud lambast think feel hope ask question wonder cite quote characterize characterise term deem brag plead apologize ' +
    'apologise scold chide taunt thunder cry whisper laugh sigh chant sing scream crow grumble gripe portray compare liken express ' +
    'chuckle begin interject print headline invoke urge dismiss voice scoff sneer mutter murmur growl hiss beg bark smile grin shrug nod sob weep beam gasp groan blame put go find believe indicate underline underscore signal',
  addressee: 'tell inform assure notify remind',
};

/** Forms that the rules of spelling do not give: past, then other forms that differ. */
export const irregularPasts: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  read: ['read'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun'],
  quote: ['quoted'],
  weep: ['wept'],
  put: ['put'],
  find: ['found'],
  go: ['went', 'gone'],
};

/** Verbs of more than one syllable or ending that double their last letter. */
export const doublingLemmas: ReadonlySet<string> = new Set([
  'admit',
  'quip',
  'dub',
  'rip',
  'slam',
  'brag',
  'snap',
  'concur',
  'beg',
  'grin',
  'shrug',
  'pan',
  'nod',
  'sob',
  'begin',
  'put',
  'signal',
]);
