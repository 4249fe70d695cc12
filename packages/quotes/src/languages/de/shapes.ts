import type { WordShapes } from '../language.js';
import { wordSet } from '../word-set.js';

const notPast = wordSet(
  'heute bitte leute mitte hütte karte worte seite zweite erste letzte rechte dritte vierte gute weite breite spitze unten mitten weiten guten alten ersten letzten zweiten besten',
  'neuesten rechten kalten bekannten bunten letzte größte größten meiste meisten nächste höchste beste sollte konnte gesamte gesamten verletzte verletzten',
);

/** German word endings. Lists hold the words that only look so. */
export const shapes: WordShapes = {
  isAdverb: (word) => word.length > 6 && /(?:weise|erseits|mals|wärts)$/.test(word),
  isGerund: () => false,
  isPast: (word) =>
    word.length > 5 && /te(?:n|t)?$/.test(word) && !/(?:este|sten|igte|iert)$/.test(word) && !notPast.has(word),
  // Too many nouns end so: the present is told by lists.
  isPresent: () => false,
  isPlural: (word) => word.length > 4 && /(?:innen|ern|leute|eute)$/.test(word),
  possessor: () => undefined,
};
