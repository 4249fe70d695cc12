import { describe, expect, it } from 'vitest';
import { quoteRows } from './rows/quote-rows.js';

type Row = [words: string, speaker: string | null, cue: string | null, certainty: string];

/**
 * What A says that B said is said by A: the outermost words are the quotation, and marks inside them stay part of it. Only
 * where a newspaper merely quotes somebody, that person speaks.
 */
const texts: [text: string, rows: Row[]][] = [
  [
    '“I want “real talks”, not letters,” Ann Dray said.',
    [['I want “real talks”, not letters', 'Ann Dray', 'said', 'explicit']],
  ],
  [
    '“He told me: ‘Get out of here,’” Ann Dray said.',
    [['He told me: ‘Get out of here,’', 'Ann Dray', 'said', 'explicit']],
  ],
  [
    '“She said ‘never’ and he said ‘always’,” the clerk recalled.',
    [['She said ‘never’ and he said ‘always’', 'the clerk', 'recalled', 'explicit']],
  ],
  [
    'Tom Moll said that Ann Dray had told him: “Get out.”',
    [['that Ann Dray had told him: Get out', 'Tom Moll', 'said', 'explicit']],
  ],
  ['Tom Moll said Ann Dray had said “never”.', [['Ann Dray had said never', 'Tom Moll', 'said', 'explicit']]],
  [
    'A witness said that a man had been shot, Ann Dray said.',
    [['A witness said that a man had been shot', 'Ann Dray', 'said', 'explicit']],
  ],
  ['Mr Tolland was quoted as saying “the dam will hold”.', [['the dam will hold', 'Mr Tolland', 'saying', 'explicit']]],
  [
    'State radio quoted Mr Tolland as saying “the dam will hold”.',
    [['the dam will hold', 'Mr Tolland', 'saying', 'explicit']],
  ],
  [
    'The jury heard that Mr Poole had told friends “she will pay for this”.',
    [['she will pay for this', 'Mr Poole', 'told', 'explicit']],
  ],
  [
    '“The dam holds,” she said, according to the Herald. “It always has.”',
    [['The dam holds It always has', 'she', 'said', 'explicit']],
  ],
];

describe('findQuotes', () => {
  it.each(texts)('gives words in words to the outermost speaker: %s', (text, rows) => {
    expect(quoteRows(text).map(({ text: words, speaker, cue, certainty }) => [words, speaker, cue, certainty])).toEqual(
      rows,
    );
  });
});
