import { articleText, type Article, type Inline } from '@standfirst/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closersOf } from '../marks/mark-characters.js';
import { annotateQuotes } from './annotate-quotes.js';

/** Words of many scripts, and what the rules of the languages listen for. */
const words =
  `Ann Dray|she|it|the report|said|told the board that|according to|Mr|Fr.|U.S.|4,000|’90s|der Bericht|sagte|laut|Klaus Grün
le rapport|a dit|selon|Mme|l’eau|dit-il|мост|сказала|το φράγμα|είπε|الجسر|قالت|הגשר|אמרה|पुल|उन्होंने कहा|สะพาน|大坝|市长说|ダム|と述べた
댐|말했다|ծովը|ზღვა|ድልድይ|đập|café|ﬁn|Ⅳ|½|𝒜𝒷|𐍈|👩‍👩‍👧|🇫🇷|e\u0301|\u200F|\u2066|\u00AD|\uFEFF|\uD800|\uFFFC`.split(/[|\n]/);
const marks = [
  ...new Set([...closersOf.keys(), ...[...closersOf.values()].join(''), '‘', '’', '‚', '‛', "'", '`', '—', '-']),
];
const between = [' ', ' ', ' ', ', ', '. ', '? ', ': ', '\n', '\u00A0', '\u3000', ''];

const text = fc
  .array(fc.constantFrom(...words, ...words, ...marks, ...marks, ...marks, ...between, ...between), { maxLength: 24 })
  .map((parts) => parts.join(''));
const quotation = fc
  .tuple(
    fc.constantFrom(...closersOf),
    text,
    fc.constantFrom(' said Ann Dray. ', ', sagte Klaus Grün. ', ', a dit Mme Roux. ', ' '),
  )
  .map(([[open, closers], said, behind]) => `${open}${said}${closers.charAt(0)}${behind}`);
const line: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.oneof(text, quotation).map((value): Inline => ({ type: 'text', value })) },
    { weight: 1, arbitrary: text.map((value): Inline => ({ type: 'emphasis', children: [{ type: 'text', value }] })) },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'break' }) },
  ),
  { maxLength: 4 },
);
const articles = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('en', 'en-GB', 'de', 'fr', 'ja', 'ar', 'sv', 'und'),
  )
  .map(([lines, lang]): Article => ({
    type: 'article',
    schemaVersion: 1,
    id: 'x',
    lang,
    headline: [],
    body: lines.map((children, index) => ({ type: 'paragraph', id: `p${index}`, children })),
  }));

it('changes no word of ten thousand articles in all scripts and marks, and changes nothing the second time', () => {
  let found = 0;
  fc.assert(
    fc.property(articles, (before) => {
      const once = annotateQuotes(before);
      expect(articleText(once)).toBe(articleText(before));
      const twice = annotateQuotes(once);
      if (twice !== once) expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
      if (once !== before) found += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(found).toBeGreaterThan(3_000); // else it would show nothing
});
