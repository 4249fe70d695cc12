import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyQuote } from './verify-quote.js';

const wordList =
  'the a dam will hold water we they not never council knew said report boats 12 4,000 1961 ferry café naïve l’eau don’t fish office Straße été Ελλάδα мост нет 大 坝 الجسر is of to in'.split(
    ' ',
  );
const word = fc.constantFrom(...wordList);
const separator = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '. ', '? ', ' – ', '; ', ': ');

/** Words with what stands between them, and a stretch of them that is quoted. */
const quoted = fc
  .tuple(fc.array(fc.tuple(word, separator), { minLength: 4, maxLength: 60 }), fc.nat(), fc.nat())
  .map(([parts, one, other]) => {
    const from = one % (parts.length - 2);
    const to = from + 2 + (other % (parts.length - from - 1));
    return { parts, from, to: Math.min(to, parts.length) };
  });
const textOf = (parts: readonly (readonly [string, string])[]) => parts.flat().join('').trim();

/** Changes of print that change no word. */
const prints: ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
  (text) => text.replace(/’/g, "'"),
  (text) => text.replace(/ /g, '\u00A0'),
  (text) => text.replace(/ /g, '\n  '),
  (text) => text.replace(/ – /g, ' — '),
  (text) => text.replace(/ – /g, '—'),
  (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00AD'),
  (text) => text.replace(/ /g, ' \u200B'),
  (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ'),
  (text) => `“${text}”`,
  (text) => `\u2066${text}\u2069`,
  (text) => text.replace(/(?<= )(\S+) /u, '«$1» '),
];

describe('verifyQuote', () => {
  it('calls words exact that stand in the source, however both are printed', () => {
    fc.assert(
      fc.property(quoted, fc.subarray(prints), fc.subarray(prints), ({ parts, from, to }, onQuote, onSource) => {
        const print = (text: string, changes: typeof prints) => changes.reduce((now, change) => change(now), text);
        const quote = print(textOf(parts.slice(from, to)), onQuote);
        const source = print(textOf(parts), onSource);
        expect(verifyQuote(quote, source).outcome, JSON.stringify([quote, source])).toBe('exact');
      }),
      { numRuns: 1_000 },
    );
  });

  it('never calls words exact of which one is changed, left out, put in or moved', () => {
    const edit = fc.constantFrom('change', 'leave out', 'put in', 'swap', 'letter');
    fc.assert(
      fc.property(quoted, edit, fc.nat(), word, ({ parts, from, to }, how, where, other) => {
        const words = parts.slice(from, to).map(([each]) => each);
        const edited = [...words];
        const at = where % words.length;
        if (how === 'change') edited[at] = other;
        if (how === 'leave out') edited.splice(at, 1);
        if (how === 'put in') edited.splice(at, 0, other);
        if (how === 'swap') edited.splice(at, 2, ...edited.slice(at, at + 2).reverse());
        if (how === 'letter') edited[at] = `${edited[at]}x`;
        const source = parts.map(([each]) => each).join(' ');
        const quote = edited.join(' ');
        const stands = ` ${source} `.includes(` ${quote} `) || quote === '';
        fc.pre(!stands && !/[大坝]/.test(quote));
        expect(verifyQuote(quote, source).outcome, JSON.stringify([quote, source])).not.toBe('exact');
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives places that hold what it says, for any two texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      quoted.map(({ parts }) => textOf(parts)),
    );
    const print = fc.constantFrom('', '[…]', '…', '[sic]', '[the group]', '[T]', '(', ']', '…');
    fc.assert(
      fc.property(fc.array(fc.oneof(text, print), { maxLength: 5 }), text, (pieces, source) => {
        const verdict = verifyQuote(pieces, source);
        if (verdict.outcome === 'altered')
          for (const { quoted: there, source: here } of verdict.changes) {
            expect(pieces[there.piece]?.slice(there.start, there.end)).toBe(there.text);
            expect(source.slice(here.start, here.end)).toBe(here.text);
          }
        if (verdict.outcome === 'exact' || verdict.outcome === 'interleaved')
          for (const { start, end } of verdict.places) expect(source.slice(start, end)).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});
