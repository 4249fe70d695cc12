import { describe, expect, it } from 'vitest';
import { quoteRows } from './rows/quote-rows.js';

/** Each: what is tried, a text, and for every quotation its words, its speaker as printed and its cue. */
const orders: [title: string, text: string, rows: [text: string, speaker: string, cue: string][]][] = [
  [
    'words, verb, name',
    '“We lost everything,” said Mara Quill, a baker.',
    [['We lost everything', 'Mara Quill', 'said']],
  ],
  [
    'words, name, verb',
    '“We lost everything,” Mara Quill said on Monday.',
    [['We lost everything', 'Mara Quill', 'said']],
  ],
  ['name, verb, words', 'Mara Quill said: “We lost everything.”', [['We lost everything', 'Mara Quill', 'said']]],
  ['verb, name, words', 'Said Mara Quill: “We lost everything.”', [['We lost everything', 'Mara Quill', 'Said']]],
  ['an interruption', '“The dam,” Mr Tolland said, “will hold.”', [['The dam will hold', 'Mr Tolland', 'said']]],
  [
    'words that go on in the next sentence',
    '“We lost it,” Quill said. “Twice.”',
    [['We lost it Twice', 'Quill', 'said']],
  ],
  [
    'a person told',
    'Ms Quill told the Ellery Gazette, “We lost everything.”',
    [['We lost everything', 'Ms Quill', 'told']],
  ],
  ['a long aside', '“No more,” Mara Quill, who has baked here since 2004, said.', [['No more', 'Mara Quill', 'said']]],
  ['an age and an aside', 'Hal Dray, 47, who fishes, said: “We lost it.”', [['We lost it', 'Hal Dray', 'said']]],
  [
    'a job with the name behind it',
    '“We won,” the bank’s lawyer, Tessa Vane, said.',
    [['We won', 'the bank’s lawyer, Tessa Vane', 'said']],
  ],
  [
    'a signature',
    '“The bread was the best of them.” — Mara Quill',
    [['The bread was the best of them', 'Mara Quill', '—']],
  ],
  ['a question', '“Who signed it?” asked Judge Orla Finch.', [['Who signed it?', 'Judge Orla Finch', 'asked']]],
  [
    'a question and a name first',
    '“Who signed it?” Judge Orla Finch asked.',
    [['Who signed it?', 'Judge Orla Finch', 'asked']],
  ],
  [
    'two speakers',
    '“It’s over,” Karim said. “Not yet,” Lena replied.',
    [
      ['It’s over', 'Karim', 'said'],
      ['Not yet', 'Lena', 'replied'],
    ],
  ],
  [
    'no space behind the marks',
    '“We lost it,”she said.“We lost it all.”',
    [['We lost it We lost it all', 'she', 'said']],
  ],
  [
    'a participle',
    '“It holds,” Tolland said, adding: “We tried it.”',
    [
      ['It holds', 'Tolland', 'said'],
      ['We tried it', 'Tolland', 'adding'],
    ],
  ],
  [
    'a verb without a subject of its own',
    '“It holds,” Tolland said and warned that it might not.',
    [
      ['It holds', 'Tolland', 'said'],
      ['that it might not', 'Tolland', 'warned'],
    ],
  ],
  [
    'somebody quoted by a paper',
    'Mr Tolland was quoted as saying “the dam will hold”.',
    [['the dam will hold', 'Mr Tolland', 'saying']],
  ],
  ['a mark that was never closed', '“We lost everything, said Tom Hale.', [['We lost everything', 'Tom Hale', 'said']]],
  [
    'a mark that was never closed, name first',
    '“We lost everything, Tom Hale said.',
    [['We lost everything', 'Tom Hale', 'said']],
  ],
  [
    'a participle behind a clause with an aside',
    'His lawyer, Tom Reed KC, said the case was “built on sand”, adding: “There is no motive.”',
    [
      ['the case was built on sand', 'His lawyer, Tom Reed KC', 'said'],
      ['There is no motive', 'His lawyer, Tom Reed KC', 'adding'],
    ],
  ],
  [
    'the writer going on behind the marks',
    'The court heard that Mr Poole had shouted “I will end you” before he ran.',
    [['I will end you', 'Mr Poole', 'shouted']],
  ],
  ['a cue with its particle', '“It holds,” Tolland went on. “It will.”', [['It holds It will', 'Tolland', 'went']]],
  [
    'two speakers in one sentence',
    'The Ledger called it “a small miracle”, while the Herald found it “too long by half”.',
    [
      ['it a small miracle', 'The Ledger', 'called'],
      ['it too long by half', 'the Herald', 'found'],
    ],
  ],
  [
    'somebody whom a paper quotes',
    'State radio quoted Mr Tolland as saying “the dam will hold”.',
    [['the dam will hold', 'Mr Tolland', 'saying']],
  ],
  [
    'a job first and the name behind it',
    '“They were nails,” said the study’s author, Dr Hugo Penn.',
    [['They were nails', 'the study’s author, Dr Hugo Penn', 'said']],
  ],
  [
    'in the words of',
    'It was, in the words of Mara Quill, “the worst night of all”.',
    [['the worst night of all', 'Mara Quill', 'in the words of']],
  ],
  [
    'a clause that ends in the attribution',
    'Two men were arrested, police said on Tuesday.',
    [['Two men were arrested', 'police', 'said']],
  ],
  [
    'a clause around the attribution',
    'The dam, engineers say, will hold.',
    [['The dam will hold', 'engineers', 'say']],
  ],
  ['a clause and the verb first', 'Nobody was hurt, said officials.', [['Nobody was hurt', 'officials', 'said']]],
  [
    'according to, first',
    'According to the Orrin Board, the dam is safe.',
    [['the dam is safe', 'the Orrin Board', 'According to']],
  ],
  [
    'according to, last',
    'The dam is safe, according to the Orrin Board.',
    [['The dam is safe', 'the Orrin Board', 'according to']],
  ],
  [
    'according to, between',
    'The dam, according to the Orrin Board, is safe.',
    [['The dam is safe', 'the Orrin Board', 'according to']],
  ],
  [
    'as she told somebody',
    'As Quill told The Ellery Post, the bread has gone.',
    [['the bread has gone', 'Quill', 'told']],
  ],
  [
    'an opening participle',
    'Warning that the dam was “tired”, Mr Tolland left.',
    [['that the dam was tired', 'Mr Tolland', 'Warning']],
  ],
  [
    'a work and its participle',
    'A letter sent on Monday alleging fraud spreading in the bank is false.',
    [['fraud spreading in the bank is false', 'A letter sent on Monday', 'alleging']],
  ],
];

describe('findQuotes', () => {
  it.each(orders)('reads %s', (_, text, expected) => {
    const rows = quoteRows(text).map(({ text: words, speaker, cue, certainty }) => [words, speaker, cue, certainty]);
    expect(rows).toEqual(expected.map((row) => [...row, 'explicit']));
  });
});
