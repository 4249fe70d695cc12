import type { WordShapes } from '../language.js';
import { wordSet } from '../word-set.js';

const notPast = wordSet(
  'lait portrait souhait retrait extrait trait attrait forfait parfait abstrait satisfait bienfait fait imparfait suspect plait laid frais',
  'extra opéra caméra',
);
const notPlural = wordSet(
  'temps pays fois mois cas avis repas bras corps dos héros procès accès succès progrès palais paris secours bois poids cours discours',
);

/** French word endings. Lists hold the words that only look so. */
export const shapes: WordShapes = {
  isAdverb: (word) =>
    word.length > 6 &&
    /(?:amment|emment|ivement|alement|iquement|eusement|ellement|airement|idement|ablement|iblement|uement|èrement|cement)$/.test(
      word,
    ) &&
    !/(?:ncement|acement)$/.test(word),
  // The -ant form is an adjective or a noun as often as not.
  isGerund: () => false,
  isPast: (word) =>
    word.length > 4 && /(?:ait|aient|èrent|irent|urent|eront|iront|[eidv]ra)$/.test(word) && !notPast.has(word),
  // Too many nouns end so: the present is told by lists.
  isPresent: () => false,
  isPlural: (word) => word.length > 3 && /[sx]$/.test(word) && !notPlural.has(word),
  possessor: () => undefined,
};
