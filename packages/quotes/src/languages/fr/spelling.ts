import { plainSpelling, type Spelling } from '../../tokens/spelling.js';

/** "l'eau", "qu'il", "d'après": a small word and its apostrophe; "N'Diaye" and "aujourd'hui" keep theirs. */
const elision = "(?:[CDJLcdjlmnst]|[MNST](?=['’]\\p{Ll})|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’](?=\\p{L})";

/** "-t-il", "-elle": a pronoun that hangs on its verb. */
const pronoun = '(?:ils?|elles?|on|je|nous|vous|ce)(?!\\p{L})';

const word = `[\\p{L}\\p{N}@#$£€][\\p{L}\\p{N}\\p{M}@#$£€]*(?:[.'’&][\\p{L}\\p{N}]+|-(?!(?:t[-'’])?${pronoun})[\\p{L}\\p{N}]+|,\\d{3}(?!\\d))*`;

/** French: what is elided or hangs on a verb is a word of its own. */
export const spelling: Spelling = {
  piece: new RegExp(`${elision}|${word}|-t[-'’](?=${pronoun})|--|\\S`, 'gu'),
  nameWord: new RegExp(`${elision}|${plainSpelling.nameWord.source}`, 'gu'),
  lookedUp: (piece) => {
    const lower = piece.toLowerCase().replaceAll('’', "'");
    return lower.length > 1 && lower.endsWith("'") && lower !== "l'" ? `${lower.slice(0, -1)}e` : lower;
  },
  nounsHaveCapitals: false,
  isNameLike: (piece, before) => plainSpelling.isNameLike(piece, before),
};
