import type { PronounOf } from '../language.js';
import { wordSet } from '../word-set.js';

const women = wordSet(
  'agathe agnès alice aline amandine amélie anaïs andrée anne annick audrey aurélie béatrice bénédicte bernadette brigitte camille carole caroline',
  'catherine cécile céline chantal charlotte chloé christelle christiane christine claire clara clémence colette coralie corinne danielle delphine denise',
  'dominique éléonore élisabeth élise élodie émilie emma estelle eugénie eva évelyne fabienne fanny fatima florence françoise gabrielle geneviève ghislaine',
  'hélène inès ingrid irène isabelle jacqueline jeanne jeannine joëlle josiane judith julie juliette karine laetitia laure laurence léa liliane louise lucie',
  'lydie madeleine manon margaux margot marianne marie marine marion marthe martine mathilde maud mélanie michèle mireille monique muriel myriam nadège',
  'nadia nathalie nicole noémie océane odile pascaline patricia pauline rachel raymonde renée rosalie sabine sandra sandrine sarah ségolène simone solange',
  'sonia sophie stéphanie suzanne sylvie thérèse valérie véronique victoire virginie viviane yvette yvonne zoé',
);
const men = wordSet(
  'adrien alain albert alexandre alexis alfred amaury andré antoine arnaud arthur auguste aurélien bastien benjamin benoît bernard bertrand bruno cédric',
  'charles christian christophe clément cyril damien daniel david denis didier édouard émile emmanuel éric étienne eugène fabien fabrice félix fernand florent',
  'florian francis franck françois frédéric gabriel gaëtan georges gérald gérard germain ghislain gilbert gilles grégoire grégory guillaume gustave guy',
  'henri hervé hubert hugo hugues jacques jean jérémie jérôme joël jonathan joseph julien kevin laurent léon lionel louis loïc luc lucas lucien marc marcel',
  'martin mathieu matthieu maurice maxime michel mickaël nicolas noël olivier pascal patrice patrick paul philippe pierre quentin raphaël raymond rémi rené',
  'richard robert robin roger roland romain samuel sébastien serge simon stéphane sylvain théo théodore thibault thierry thomas tristan valentin victor',
  'vincent xavier yann yannick yves yvon',
);

/** Given names and their pronoun; those that both bear ("Dominique", "Camille") are left out. */
export const givenNames: PronounOf = new Map([
  ...[...women].filter((name) => name !== 'dominique' && name !== 'camille').map((name) => [name, 'elle'] as const),
  ...[...men].map((name) => [name, 'il'] as const),
]);
