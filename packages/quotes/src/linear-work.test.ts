import { describe, expect, it } from 'vitest';
import { findQuotesIn } from './find-quotes.js';
import { english } from './languages/en/index.js';
import type { Language, WordSet } from './languages/language.js';

/** Counts how often the rules look a word up: the sum of all their steps, whatever the machine. */
class CountedWords extends Set<string> {
  static lookups = 0;
  override has(word: string): boolean {
    CountedWords.lookups += 1;
    return super.has(word);
  }
}

const counted = <Lists extends object>(lists: Lists): Lists => {
  const entries = Object.entries(lists).map(([name, list]) => [
    name,
    list instanceof Set ? new CountedWords(list as WordSet) : list,
  ]);
  return Object.fromEntries(entries) as Lists; // the same names with sets for sets
};

const language: Language = { ...counted(english), words: counted(english.words), heads: counted(english.heads) };

function lookups(text: string): number {
  CountedWords.lookups = 0;
  findQuotesIn(text, language);
  return CountedWords.lookups;
}

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
];

describe('findQuotes does twice the work for twice the text', () => {
  it.each(hostile)('of %j', (unit) => {
    const size = Math.ceil(6_000 / unit.length);
    const once = lookups(unit.repeat(size));
    const twice = lookups(unit.repeat(2 * size));
    expect(twice).toBeLessThanOrEqual(2.2 * once + 1_000);
  });
});
