import type { CueClass } from '../language.js';

/**
 * The verbs by which French news says that somebody speaks, as infinitives. French reports without marks only with "que" or an
 * infinitive, so the classes tell how much a verb says by itself: `strong` also opens a sentence, `marks` needs marks.
 */
export const cueLemmas: Readonly<Record<Exclude<CueClass, 'addressee'>, string>> = {
  strong: 'dire affirmer assurer expliquer estimer déclarer ajouter préciser indiquer soutenir prétendre',
  clause:
    'annoncer confirmer rappeler souligner répondre rapporter révéler reconnaître admettre promettre avertir prévenir raconter relater ' +
    'signaler noter observer constater remarquer écrire juger considérer penser croire craindre espérer regretter insister argumenter ' +
    'arguer concéder avouer confier témoigner réaffirmer répéter marteler nier démentir garantir certifier jurer avancer alléguer détailler ' +
    'plaider suggérer supposer rétorquer répliquer objecter conclure résumer commenter inquiéter étonner indigner réjouir féliciter plaindre ' +
    'défendre souvenir demander savoir valoir faire entendre prédire prévoir redouter déplorer contester évaluer informer mentionner ' +
    'maintenir communiquer laisser relever',
  marks:
    'qualifier dénoncer parler évoquer lancer ironiser crier hurler souffler murmurer chuchoter soupirer plaisanter glisser tonner fustiger ' +
    'saluer critiquer accuser traiter décrire présenter interroger questionner exiger réclamer balayer moquer railler vanter louer tweeter poster ' +
    'exclamer écrier amuser emporter agacer alarmer enthousiasmer poursuivre reprendre continuer enchaîner renchérir abonder compléter nuancer ' +
    'tempérer tacler citer titrer scander clamer proclamer proposer réagir philosopher excuser justifier pester fulminer tempêter analyser ' +
    'décrypter détailler développer raisonner lâcher sourire offusquer désoler émouvoir impatienter vouloir appeler condamner pointer juger ' +
    'développer clarifier promettre trancher ponctuer terminer débuter commencer ordonner supplier',
};

/** Those that speak only with "se": "s'inquiète X". */
export const reflexiveLemmas: ReadonlySet<string> = new Set(
  (
    'inquiéter étonner indigner réjouir féliciter plaindre défendre souvenir exclamer écrier amuser emporter agacer alarmer enthousiasmer ' +
    'excuser justifier offusquer désoler émouvoir impatienter interroger moquer'
  ).split(' '),
);

/** Those that speak with it too: "se dit", "se demande". */
export const maybeReflexiveLemmas: ReadonlySet<string> = new Set(['dire', 'demander', 'déclarer', 'expliquer']);

/** Before the infinitive of a cue: "fait savoir", "tient à rappeler", "vient d'annoncer". To whether the form is a participle too. */
export const helpers: ReadonlyMap<string, 'finite' | 'participle' | 'both'> = new Map([
  ['fait', 'both'],
  ['font', 'finite'],
  ['faisait', 'finite'],
  ['fit', 'finite'],
  ['laisse', 'finite'],
  ['laissait', 'finite'],
  ['laissé', 'participle'],
  ['tient', 'finite'],
  ['tiennent', 'finite'],
  ['tenait', 'finite'],
  ['tenu', 'participle'],
  ['veut', 'finite'],
  ['voulu', 'participle'],
  ['souhaite', 'finite'],
  ['souhaité', 'participle'],
  ['préféré', 'participle'],
  ['vient', 'finite'],
  ['viennent', 'finite'],
  ['venait', 'finite'],
]);

interface Irregular {
  /** Present, imperfect and simple past of the third persons. */
  finite: string;
  /** Past participles. */
  past: string;
  /** The present participle. */
  participle: string;
}

/** Verbs that the rules of -er verbs do not give, with their forms of the third persons. */
export const irregulars: Readonly<Record<string, Irregular>> = {
  dire: { finite: 'dit disent disait disaient dirent', past: 'dit dits dite dites', participle: 'disant' },
  redire: { finite: 'redit redisent redisait', past: 'redit', participle: 'redisant' },
  prédire: { finite: 'prédit prédisent prédisait', past: 'prédit', participle: 'prédisant' },
  écrire: { finite: 'écrit écrivent écrivait écrivaient écrivit', past: 'écrit', participle: 'écrivant' },
  décrire: { finite: 'décrit décrivent décrivait décrivit', past: 'décrit', participle: 'décrivant' },
  répondre: {
    finite: 'répond répondent répondait répondaient répondit répondirent',
    past: 'répondu',
    participle: 'répondant',
  },
  prétendre: {
    finite: 'prétend prétendent prétendait prétendaient prétendit',
    past: 'prétendu',
    participle: 'prétendant',
  },
  défendre: { finite: 'défend défendent défendait défendit', past: 'défendu défendue', participle: 'défendant' },
  entendre: { finite: '', past: '', participle: '' },
  reprendre: { finite: 'reprend reprennent reprenait reprit', past: 'repris', participle: 'reprenant' },
  reconnaître: {
    finite: 'reconnaît reconnait reconnaissent reconnaissait reconnut',
    past: 'reconnu',
    participle: 'reconnaissant',
  },
  admettre: { finite: 'admet admettent admettait admit', past: 'admis', participle: 'admettant' },
  promettre: { finite: 'promet promettent promettait promit', past: 'promis', participle: 'promettant' },
  démentir: { finite: 'dément démentent démentait démentit', past: 'démenti', participle: 'démentant' },
  avertir: { finite: 'avertit avertissent avertissait avertirent', past: 'averti', participle: 'avertissant' },
  garantir: { finite: 'garantit garantissent garantissait', past: 'garanti', participle: 'garantissant' },
  réjouir: {
    finite: 'réjouit réjouissent réjouissait',
    past: 'réjoui réjouie réjouis réjouies',
    participle: 'réjouissant',
  },
  réagir: { finite: 'réagit réagissent réagissait', past: 'réagi', participle: 'réagissant' },
  renchérir: { finite: 'renchérit renchérissent renchérissait', past: 'renchéri', participle: 'renchérissant' },
  soutenir: { finite: 'soutient soutiennent soutenait soutenaient soutint', past: 'soutenu', participle: 'soutenant' },
  maintenir: { finite: 'maintient maintiennent maintenait maintint', past: 'maintenu', participle: 'maintenant' },
  prévenir: { finite: 'prévient préviennent prévenait prévint', past: 'prévenu', participle: 'prévenant' },
  souvenir: { finite: 'souvient souviennent souvenait', past: 'souvenu souvenue', participle: 'souvenant' },
  prévoir: { finite: 'prévoit prévoient prévoyait', past: '', participle: '' },
  croire: { finite: 'croit croient croyait', past: '', participle: '' },
  craindre: { finite: 'craint craignent craignait', past: '', participle: 'craignant' },
  plaindre: { finite: 'plaint plaignent plaignait plaignit', past: 'plaint plainte plaints', participle: 'plaignant' },
  conclure: { finite: 'conclut concluent concluait', past: 'conclu', participle: 'concluant' },
  poursuivre: { finite: 'poursuit poursuivent poursuivait poursuivit', past: 'poursuivi', participle: 'poursuivant' },
  sourire: { finite: 'sourit sourient souriait', past: '', participle: '' },
  vouloir: { finite: '', past: '', participle: '' },
  émouvoir: { finite: 'émeut émeuvent', past: 'ému émue', participle: '' },
  savoir: { finite: '', past: '', participle: '' },
  valoir: { finite: '', past: '', participle: '' },
  faire: { finite: '', past: '', participle: '' },
  laisser: { finite: '', past: '', participle: '' },
};
