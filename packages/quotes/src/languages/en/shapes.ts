import type { WordShapes } from '../language.js';
import { wordSet } from '../word-set.js';

const notAdverbs = wordSet(
  'family july italy ally rally police supply reply assembly monopoly anomaly butterfly bully daily weekly monthly',
);
const notPast = wordSet(
  'united hundred indeed embed need speed feed seed breed bed red shed sacred kindred exceed proceed succeed',
);
const notGerunds = wordSet(
  'king ring thing something nothing anything everything morning evening spring string wing during building meeting beijing',
);
const notPlural = wordSet('news his is was has this us as its politics economics chess texas paris');

/** English word endings. Lists hold the words that only look so. */
export const shapes: WordShapes = {
  isAdverb: (word) => word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word),
  isGerund: (word) => word.length > 4 && word.endsWith('ing') && !notGerunds.has(word),
  isPast: (word) => word.length > 3 && word.endsWith('ed') && !notPast.has(word),
  isPresent: (word) => word.length > 3 && /[^sui']s$/.test(word) && !notPlural.has(word),
  isPlural: (word) =>
    /(?:men|people|police|children)$/.test(word) ||
    (word.length > 3 && word.endsWith('s') && !/(ss|us|is|'s)$/.test(word) && !notPlural.has(word)),
  possessor: (word) => (/['’]s$/.test(word) ? word.slice(0, -2) : undefined),
};
