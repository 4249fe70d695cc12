import type { ClosedWords } from '../language.js';
import { wordSet } from '../word-set.js';

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc';
const days = 'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain avant-hier';
const be = 'est sont était étaient fut furent sera seront serait seraient soit soient été étant';
const have = 'a ont avait avaient eut eurent aura auront aurait auraient ait aient ayant eu';
const modals =
  'peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront devrait devraient ' +
  'faut fallait faudra faudrait veut veulent voulait voulaient voudrait voudraient sait savent savait';

/** The small words of French, elided ones in full: "qu'" is listed as "que". */
export const closedWords: ClosedWords = {
  pronouns: wordSet('il elle ils elles on je nous vous tu qui lui eux celui-ci celle-ci ceux-ci celles-ci'),
  personPronouns: wordSet('il elle lui celui-ci celle-ci'),
  sharedPronouns: wordSet('il elle lui celui-ci celle-ci'),
  severalPronouns: wordSet('ils elles eux'),
  ownSingular: 'je',
  ownPronouns: wordSet('je nous vous tu on'),
  relativePronouns: wordSet('qui que dont où lequel laquelle lesquels lesquelles'),
  determiners: wordSet(
    "le la l' les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos",
    'plusieurs quelques certains certaines chaque aucun aucune deux trois quatre cinq six sept huit neuf dix tout toute tous toutes',
  ),
  expletives: wordSet('ce cela ça ceci'),
  owners: wordSet('son sa ses leur leurs'),
  articles: wordSet(
    'le la les un une des ce cet cette ces son sa ses leurs mon ma mes notre nos votre vos aucun aucune chaque',
  ),
  indefiniteDeterminers: wordSet(
    'un une des plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix autre autres',
  ),
  prepositions: wordSet(
    'à au aux de du dans en par pour sur sous avec sans vers chez entre contre depuis pendant avant après dès lors devant derrière selon',
    'parmi malgré outre hors jusque durant concernant face grâce auprès via voici voilà',
  ),
  nounLinks: wordSet('de du des à au aux en'),
  closeLinks: wordSet('de du des'),
  companions: wordSet('avec'),
  makerLinks: wordSet('de du des par'),
  conjunctions: wordSet('et mais ou or ni car donc puis'),
  nameLinks: wordSet('et'),
  summing: wordSet('tous toutes'),
  adversatives: wordSet('mais'),
  contrasts: wordSet('tandis'),
  subordinators: wordSet('quand lorsque si comme puisque parce alors afin quoique bien tandis pendant'),
  complementizers: wordSet('que si comment pourquoi combien quand où quel quelle quels quelles'),
  that: 'que',
  agents: wordSet('par'),
  contentBarriers: wordSet('à de du des'),
  auxiliaries: wordSet(be, have, modals, 'ne se'),
  passiveAuxiliaries: wordSet(be),
  perceived: wordSet(),
  habits: wordSet(),
  negations: wordSet('ne pas jamais ni aucun aucunement guère'),
  nobodies: wordSet('personne aucun aucune nul nulle ni'),
  hypotheticals: wordSet('si pourrait pourraient devrait devraient peut peuvent aurait auraient'),
  adverbs: wordSet(
    "aujourd'hui",
    'aussi également encore déjà toujours ainsi alors ensuite enfin pourtant cependant toutefois néanmoins notamment plutôt même surtout',
    'jamais plus moins très trop bien mal peu presque quasi hier maintenant désormais auparavant tôt tard bientôt',
    'notamment ici là-bas là seulement puis lui-même elle-même eux-mêmes par-là pas point donc',
  ),
  finiteVerbs: wordSet(
    be,
    have,
    modals,
    'va vont allait allaient ira iront irait fait font faisait fera feront ferait vient viennent venait viendra prend prennent prit prendra met mettent',
    'mettait mit reste restent restait restera devient deviennent devint tient tiennent tenait permet permettent ouvre ouvrent ferme ferment meurt',
    'vit voit voient voyait reçoit suit suivent sort part partent compte comptent passe passent arrive arrivent donne donnent trouve trouvent',
    'perd perdent attend attendent semble semblent paraît apparaît existe existent manque manquent coûte coûtent travaille travaillent',
  ),
  timeWords: wordSet(
    days,
    months,
    'matin soir midi nuit après-midi soirée matinée semaine mois année an ans jour jours dernier dernière prochain prochaine heures heure',
  ),
  titleWords: wordSet("le la l' les un une des du de d' à au aux et en sur pour par dans ou que qui ne ce se est"),
  abbreviations: wordSet(
    'm mm me mme mmes mlle mlles dr pr st ste mgr gén col lt cap av bd art env hab etc cf p.-d.g ex vol p janv févr juil sept oct nov déc',
  ),
  elisions: [],
};
