import { describe, expect, it } from 'vitest';
import { findQuotesIn } from './find-quotes.js';
import { languageFor } from './languages/index.js';
import { wordLookUps } from './languages/word-look-ups.js';

const hostile = [
  '“a ',
  '“',
  '" ',
  "' a' ",
  '“x,” A, b, ',
  'said ',
  'A said ',
  'a, b said, ',
  '() said ',
  'said that, ',
  'who, said ',
  'Mr. A. B. ',
  'A ',
  'of ',
  'the A of the B ',
  '— A — ',
  'According to A, ',
  '“No,” he said. ',
  'it said. ',
  'the report said it. a report from B said x was y. ',
  'Warning “a,” ',
  '‘a “b” c d ',
  '“a b c d\n',
  '“A b c d e f g h.”\n',
  'Ann Example said the group said. ',
  'A Board (AB). ',
  'al-A de la ',
  '.',
  'A, who said, ',
  'was told by A ',
  '(A said ',
  'the mayor, A B, said. ',
  'to say to say ',
  'If a, b, c, ',
  '‘a b c\n',
  '“a b c d e f g”\n',
  'the reports the claims ',
  '« A, dit-il, ',
  'a-t-il dit, ',
  'comme l’a dit A, ',
  'selon A, ',
  'de A de la B ',
  'a, de son côté, ',
  '— A, dit-il, ',
  '„a“, sagte er, ',
  'wie A mitteilte, ',
  'der A des B ',
  'A zufolge ',
  'hat A gesagt ',
  'teilte A mit ',
  'Das sei so. ',
];

describe.each(['en', 'fr', 'de'])('findQuotes in %s does twice the work for twice the text', (code) => {
  const language = languageFor(code);
  it.each(hostile)('of %j', (unit) => {
    const size = Math.ceil(6_000 / unit.length);
    if (!language) throw new Error('no such language');
    const once = wordLookUps(() => findQuotesIn(unit.repeat(size), language));
    const twice = wordLookUps(() => findQuotesIn(unit.repeat(2 * size), language));
    expect(twice).toBeLessThanOrEqual(2.2 * once + 1_000);
  });
});
