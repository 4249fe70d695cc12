import type { PronounOf } from '../language.js';
import { wordSet } from '../word-set.js';

/** Articles and titles tell the gender of whoever is named, and nouns that of a thing behind an elided article. */
const feminine = wordSet(
  'mme mmes mlle madame mademoiselle la une cette présidente adjointe préfète députée sénatrice conseillère procureure avocate directrice cheffe',
  'patronne déléguée reine princesse sœur infirmière chercheuse enseignante historienne ingénieure habitante autrice actrice candidate élue',
  'association agence entreprise enquête étude organisation ong union alliance assemblée académie administration ambassade opposition analyse',
  'équipe école université église usine intersyndicale agricultrice éleveuse étudiante experte épouse',
);
const masculine = wordSet(
  'm mm monsieur le un ce cet président préfet député sénateur procureur avocat directeur chef roi prince père fils frère mari adjoint élu',
  'institut observatoire office hôpital opérateur exploitant éditeur éleveur agriculteur enseignant historien ingénieur habitant auteur acteur',
  'aéroport article arrêté avis audit ouvrage',
);

/** Of titles, articles and nouns: "il" or "elle"; and of the pronouns that stand for those. */
export const pronounOf: PronounOf = new Map([
  ...[...feminine].map((word) => [word, 'elle'] as const),
  ...[...masculine].map((word) => [word, 'il'] as const),
  ['lui', 'il'],
  ['celui-ci', 'il'],
  ['celle-ci', 'elle'],
]);
