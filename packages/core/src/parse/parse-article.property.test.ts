import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { articleToHtml, blocksFromHtml } from '../html/index.js';
import { articleText } from '../text/article-text.js';
import { parseArticle, safeParseArticle } from './parse-article.js';

const RUNS = { numRuns: 1000 };
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

const { inline } = fc.letrec<{ inline: unknown }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    words.map((value) => ({ type: 'text', value })),
    fc.constant({ type: 'break' }),
    fc.record({
      type: fc.constantFrom('emphasis', 'strong', 'code'),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('link'),
      url: fc.oneof(fc.webUrl(), words),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('quoted'),
      quote: fc.constantFrom('q1', 'q2'),
      open: fc.constant('“'),
      close: fc.constant('”'),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
  ),
}));
const { block } = fc.letrec<{ block: unknown }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('paragraph'), children: fc.array(inline, { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('heading'),
      level: fc.constantFrom(2, 3, 4),
      children: fc.array(inline, { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('blockquote'), children: fc.array(tie('block'), { maxLength: 3 }) }),
    fc.record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie('block'), { maxLength: 2 }), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('codeBlock'), value: words }),
  ),
}));
const article = fc
  .array(block, { maxLength: 5 })
  .map((body) => ({ type: 'article', schemaVersion: 1, lang: 'en', headline: 'x', body }));

test('anything at all is answered with a value, never with an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.jsonValue(),
        fc.record({
          type: fc.constant('article'),
          body: fc.array(fc.anything()),
          headline: fc.anything(),
          lang: fc.anything(),
        }),
      ),
      (value) => {
        expect(safeParseArticle(value)).toHaveProperty('ok');
      },
    ),
    RUNS,
  );
});

test('what was parsed parses to itself', () => {
  fc.assert(
    fc.property(article, (input) => {
      const once = parseArticle(input);
      expect(safeParseArticle(JSON.parse(JSON.stringify(once)))).toMatchObject({ ok: true, article: once });
    }),
    RUNS,
  );
});

test('no word is lost on the way through HTML', () => {
  // White space folds in HTML, and marks of empty words are dropped with them: letters and digits are what must arrive.
  const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
  fc.assert(
    fc.property(article, (input) => {
      const before = parseArticle(input);
      const { blocks } = blocksFromHtml(fromHtml(articleToHtml(before), { fragment: true }));
      expect(letters(articleText({ body: blocks }))).toBe(letters(articleText(before)));
    }),
    RUNS,
  );
});
