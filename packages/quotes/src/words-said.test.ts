import { describe, expect, it } from 'vitest';
import { quoteRows } from './rows/quote-rows.js';

type Row = [words: string, speaker: string | null, cue: string | null, certainty: string];

/** Each: a text, and for every quotation its words, its speaker as printed, its cue and how sure that is. */
const texts: [text: string, rows: Row[]][] = [
  [
    'According to Ann Dray, a spokeswoman for the Orrin Board, the dam is safe.',
    [['the dam is safe', 'Ann Dray', 'According to', 'explicit']],
  ],
  ['The dam (“a marvel,” says Ann Dray) is old.', [['a marvel', 'Ann Dray', 'says', 'explicit']]],
  ['The dam is old (Ann Dray called it “a marvel”).', [['it a marvel', 'Ann Dray', 'called', 'explicit']]],
  ['After he said “no”, the crowd left.', [['no', 'he', 'said', 'explicit']]],
  ['Ann Dray called it “a miracle” as the crowd left.', [['it a miracle', 'Ann Dray', 'called', 'explicit']]],
  [
    'The report says the sea rises two inches a year.',
    [['the sea rises two inches a year', 'The report', 'says', 'explicit']],
  ],
  [
    'Officials said the company owes the town two million.',
    [['the company owes the town two million', 'Officials', 'said', 'explicit']],
  ],
  ['The firm said it cut its debt in May.', [['it cut its debt in May', 'The firm', 'said', 'explicit']]],
  [
    'He told Reuters talks with the union would go on.',
    [['talks with the union would go on', 'He', 'told', 'explicit']],
  ],
  [
    'Moll told Reuters in a recent interview the cuts would hurt.',
    [['the cuts would hurt', 'Moll', 'told', 'explicit']],
  ],
  [
    'Moll told an oil seminar the project, due in 2028, is on time.',
    [['the project, due in 2028, is on time', 'Moll', 'told', 'explicit']],
  ],
  ['Tom Moll warned the sea could rise.', [['the sea could rise', 'Tom Moll', 'warned', 'explicit']]],
  [
    'If the cuts come, the mill could close, the union said.',
    [['If the cuts come, the mill could close', 'the union', 'said', 'explicit']],
  ],
  ['The mills need steam to run, the union said.', [['The mills need steam to run', 'the union', 'said', 'explicit']]],
  [
    'Output at the mill, which is old, fell 14 percent, the union said.',
    [['Output at the mill, which is old, fell 14 percent', 'the union', 'said', 'explicit']],
  ],
  [
    'The mill, which experts said was the last of its kind, burned down.',
    [['was the last of its kind', 'experts', 'said', 'explicit']],
  ],
  [
    'Police announced at a meeting on Monday, the man had been found.',
    [['the man had been found', 'Police', 'announced', 'explicit']],
  ],
  [
    'Ann Dray points out on page four that the dam is old.',
    [['that the dam is old', 'Ann Dray', 'points', 'explicit']],
  ],
  ['Ann Dray responded to the claims, calling them “lies”.', [['them lies', 'Ann Dray', 'calling', 'explicit']]],
  [
    '“The dam holds,” Ann Dray said “and it always has.”',
    [['The dam holds and it always has', 'Ann Dray', 'said', 'explicit']],
  ],
  [
    '“The dam holds …” Ann Dray said. “It has [always] held.”',
    [['The dam holds It has [always] held', 'Ann Dray', 'said', 'explicit']],
  ],
  ['“We was [sic] robbed,” the coach said.', [['We was [sic] robbed', 'the coach', 'said', 'explicit']]],
  ['“We were—” Ann Dray began.', [['We were', 'Ann Dray', 'began', 'explicit']]],
  ['‘‘We are here,’’ said Ann Dray.', [['We are here', 'Ann Dray', 'said', 'explicit']]],
  ["``We are here,'' said Ann Dray.", [['We are here', 'Ann Dray', 'said', 'explicit']]],
  ['" We are here, " said Ann Dray.', [['We are here', 'Ann Dray', 'said', 'explicit']]],
  ['“We are here," said Ann Dray.', [['We are here', 'Ann Dray', 'said', 'explicit']]],
  [
    '‘It’s the ’90s,’ said Ann Dray. ‘It’s only rock ’n’ roll.’',
    [['It’s the ’90s It’s only rock ’n’ roll', 'Ann Dray', 'said', 'explicit']],
  ],
  [
    '“The plank is 6\'2" long and 5" wide,” said Ann Dray.',
    [['The plank is 6\'2" long and 5" wide', 'Ann Dray', 'said', 'explicit']],
  ],
  ['“Total Nonsense,” a source said.', [['Total Nonsense', 'a source', 'said', 'explicit']]],
  ['“It is over,” Ann Dray told Channel Five’s “Meet the Mayor.”', [['It is over', 'Ann Dray', 'told', 'explicit']]],
];

describe('findQuotes', () => {
  it.each(texts)('takes the words said and no others: %s', (text, rows) => {
    expect(quoteRows(text).map(({ text: words, speaker, cue, certainty }) => [words, speaker, cue, certainty])).toEqual(
      rows,
    );
  });
});
