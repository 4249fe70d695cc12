import type { LanguageExample } from '../language-examples.js';

/** French sentences: those of every language first, then what is French alone. */
export const examples: readonly LanguageExample[] = [
  {
    style: 'words, verb, name',
    text: '« La digue tiendra », a déclaré Claire Morel, maire du village.',
    quotes: [['direct', 'La digue tiendra', 'Claire Morel', 'a déclaré']],
  },
  {
    style: 'name, verb, words',
    text: 'Claire Morel promet « une digue neuve avant l’hiver ».',
    quotes: [['direct', 'une digue neuve avant l’hiver', 'Claire Morel', 'promet']],
  },
  {
    style: 'words behind a colon',
    text: 'Claire Morel a répondu : « La digue tiendra. »',
    quotes: [['direct', 'La digue tiendra', 'Claire Morel', 'a répondu']],
  },
  {
    style: 'words that the attribution interrupts',
    text: '« La digue », a-t-elle précisé lundi, « est solide ».',
    quotes: [['direct', 'La digue est solide', 'elle', 'précisé']],
  },
  {
    style: 'words that go on in the next sentence',
    text: '« La digue tiendra », explique Claire Morel. « Nous l’avons testée. »',
    quotes: [['direct', 'La digue tiendra Nous l’avons testée', 'Claire Morel', 'explique']],
  },
  {
    style: 'a question',
    text: '« Qui a signé ? » demande la juge Irène Salva.',
    quotes: [['direct', 'Qui a signé ?', 'Irène Salva', 'demande']],
  },
  {
    style: 'a pronoun',
    text: '« C’est fini », a dit Claire Morel. « Nous partons », a-t-elle ajouté.',
    quotes: [
      ['direct', 'C’est fini', 'Claire Morel', 'a dit'],
      ['direct', 'Nous partons', 'Claire Morel', 'ajouté'],
    ],
  },
  {
    style: 'a surname',
    text: '« C’est fini », a dit Claire Morel. « Nous partons », a confirmé Mme Morel.',
    quotes: [
      ['direct', 'C’est fini', 'Claire Morel', 'a dit'],
      ['direct', 'Nous partons', 'Claire Morel', 'a confirmé'],
    ],
  },
  {
    style: 'a title before a name',
    text: '« On ne pouvait pas savoir », s’est défendu Me Paul Crestin, l’avocat du pêcheur.',
    quotes: [['direct', 'On ne pouvait pas savoir', 'Paul Crestin', 's’est défendu']],
  },
  {
    style: 'an organization',
    text: 'L’entreprise Brunard affirme n’avoir rien su de la fuite.',
    quotes: [['indirect', 'n’avoir rien su de la fuite', 'Brunard', 'affirme']],
  },
  {
    style: 'a document',
    text: 'Le rapport de l’Institut des marées souligne que la mer monte.',
    quotes: [['indirect', 'que la mer monte', 'Institut des marées', 'souligne']],
  },
  {
    style: 'reported words',
    text: 'Hugues Astier a assuré mardi que la digue était solide.',
    quotes: [['indirect', 'que la digue était solide', 'Hugues Astier', 'a assuré']],
  },
  {
    style: 'reported words before their verb',
    text: 'Le port rouvrira vendredi, a indiqué à l’AFP la capitainerie.',
    quotes: [['indirect', 'Le port rouvrira vendredi', 'la capitainerie', 'a indiqué']],
  },
  {
    style: 'a phrase of source',
    text: 'Deux hommes ont été arrêtés, selon la police.',
    quotes: [['indirect', 'Deux hommes ont été arrêtés', 'la police', 'selon']],
  },
  {
    style: 'somebody unnamed',
    text: '« Tout a tremblé », raconte un pêcheur.',
    quotes: [['direct', 'Tout a tremblé', 'un pêcheur', 'raconte']],
  },
  {
    style: 'words partly between marks',
    text: 'Le ministre a qualifié le projet d’« absurde ».',
    quotes: [['mixed', 'le projet d’absurde', 'Le ministre', 'a qualifié']],
  },
  {
    style: 'a verb without a subject of its own',
    text: 'Claire Morel a dit que la digue tiendrait, ajoutant : « Nous l’avons testée. »',
    quotes: [
      ['indirect', 'que la digue tiendrait', 'Claire Morel', 'a dit'],
      ['direct', 'Nous l’avons testée', 'Claire Morel', 'ajoutant'],
    ],
  },
  {
    style: 'marks inside marks',
    text: '« Il m’a dit “tu ne passeras pas” », raconte Marie Duval.',
    quotes: [['direct', 'Il m’a dit “tu ne passeras pas”', 'Marie Duval', 'raconte']],
  },
  {
    style: 'marks that open again in every paragraph',
    text: '« C’est nous qui l’avons bâtie », dit Marie Duval. « Il a fallu des années.\n« Nous ne partirons pas. »',
    quotes: [
      ['direct', 'C’est nous qui l’avons bâtie Il a fallu des années Nous ne partirons pas', 'Marie Duval', 'dit'],
    ],
  },
  {
    style: 'nothing: a title of a work',
    text: 'Le film « Les Nuits de la Vellonne » a été salué par la critique.',
    quotes: [],
  },
  {
    style: 'nothing: words kept at a distance',
    text: 'Les poubelles « intelligentes » coûtent plus que les « ordinaires ».',
    quotes: [],
  },
  { style: 'nothing: a passive', text: 'Le pont est décrit comme « dangereux ».', quotes: [] },
  { style: 'nothing: what was not said', text: 'Claire Morel n’a pas dit quand la digue serait finie.', quotes: [] },
  {
    style: 'nothing: a noun that looks like a cue',
    text: 'La demande du juge et l’annonce de la mairie ont surpris.',
    quotes: [],
  },
  {
    style: 'a guess: two people and one pronoun',
    text: 'Claire Morel a rencontré Marie Duval. « Je pars », a-t-elle dit.',
    quotes: [['direct', 'Je pars', 'Claire Morel', 'dit', 'inferred']],
  },
  {
    text: '« Nous avons été surpris, confie le capitaine Lionel Estève. Il a fallu partir. »',
    quotes: [['direct', 'Nous avons été surpris Il a fallu partir', 'Lionel Estève', 'confie']],
  },
  {
    text: '« C’est fini, a-t-elle ajouté, nous partons. »',
    quotes: [['direct', 'C’est fini nous partons', 'elle', 'ajouté']],
  },
  {
    text: 'Selon la préfecture, deux hommes ont été blessés. Ils auraient emporté la caisse.',
    quotes: [
      ['indirect', 'deux hommes ont été blessés', 'la préfecture', 'Selon'],
      ['indirect', 'Ils auraient emporté la caisse', 'la préfecture', null, 'continued'],
    ],
  },
  {
    text: 'Pour Claire Morel, « ce chantier n’a que trop duré ».',
    quotes: [['direct', 'ce chantier n’a que trop duré', 'Claire Morel', 'Pour']],
  },
  {
    text: 'D’après l’étude, la mer monte de quatre millimètres par an.',
    quotes: [['indirect', 'la mer monte de quatre millimètres par an', 'l’étude', 'D’après']],
  },
  {
    text: 'Comme l’a rappelé la ministre, le port appartient à l’État.',
    quotes: [['indirect', 'le port appartient à l’État', 'la ministre', 'a rappelé']],
  },
  {
    text: 'Le préfet de la Vellonne, Hugues Astier, s’est dit « confiant ».',
    quotes: [['direct', 'confiant', 'Hugues Astier', 's’est dit']],
  },
  {
    text: '« Nous ferons tout », lance, visiblement ému, le maire.',
    quotes: [['direct', 'Nous ferons tout', 'le maire', 'lance']],
  },
  {
    text: 'La société Brunard a fait savoir qu’elle ferait appel.',
    quotes: [['indirect', 'qu’elle ferait appel', 'Brunard', 'a fait savoir']],
  },
  { text: '— Nous partons, dit-il en se levant.', quotes: [['direct', 'Nous partons', 'il', 'dit']] },
  { text: 'Le maire, élu en 2020, a annoncé la fermeture du pont.', quotes: [] },
  {
    text: 'La police a dit : « C’est fini. » Elle a ajouté : « La rue est libre. »',
    quotes: [
      ['direct', 'C’est fini', 'La police', 'a dit'],
      ['direct', 'La rue est libre', 'La police', 'a ajouté'],
    ],
  },
  {
    text: '“La digue tiendra”, a estimé, par ailleurs, l’élue.',
    quotes: [['direct', 'La digue tiendra', 'l’élue', 'a estimé']],
  },
  {
    text: 'L’accès est fermé, précise le communiqué, selon les besoins de la saison.',
    quotes: [['indirect', 'L’accès est fermé', 'le communiqué', 'précise']],
  },
  {
    text: '« On ne gagne plus rien », explique l’un d’eux. D’après nos informations, le port est fermé.',
    quotes: [['direct', 'On ne gagne plus rien', 'l’un d’eux', 'explique']],
  },
];
