import { describe, expect, it } from 'vitest';
import { quoteRows } from './rows/quote-rows.js';

type Row = [words: string, speaker: string | null, cue: string | null, certainty: string];

/** Each: a text, and for every quotation its words, its speaker as printed, its cue and how sure that is. */
const texts: [text: string, rows: Row[]][] = [
  [
    'Asked whether the dam would hold, Mr Tolland said: “We hope so.”',
    [['We hope so', 'Mr Tolland', 'said', 'explicit']],
  ],
  [
    '“We lost the mill,” said 34-year-old baker Hal Quill.',
    [['We lost the mill', '34-year-old baker Hal Quill', 'said', 'explicit']],
  ],
  ['Moll, who asked not to be named, said the dam was “tired”.', [['the dam was tired', 'Moll', 'said', 'explicit']]],
  [
    'Moll, who stressed that he spoke for himself, said the dam was old.',
    [
      ['that he spoke for himself', 'Moll', 'stressed', 'explicit'],
      ['the dam was old', 'Moll', 'said', 'explicit'],
    ],
  ],
  ['Sen. Hal Moll (D-Kent) said the bill was “dead”.', [['the bill was dead', 'Sen. Hal Moll', 'said', 'explicit']]],
  ['Rep. Ann Dray, R-Kent, said: “The bill is dead.”', [['The bill is dead', 'Rep. Ann Dray', 'said', 'explicit']]],
  [
    'A spokesman for Sen. Ann Dray’s (R-Kent) campaign called the bill “dead”.',
    [['the bill dead', 'A spokesman for Sen. Ann Dray’s (R-Kent) campaign', 'called', 'explicit']],
  ],
  [
    'A man who lives by the mill, said: “The smell is worse than ever.”',
    [['The smell is worse than ever', 'A man', 'said', 'explicit']],
  ],
  [
    'Ann Dray, who lives off Mill Lane said: “The smell is worse than ever.”',
    [['The smell is worse than ever', 'Ann Dray', 'said', 'explicit']],
  ],
  [
    '“The smell is worse than ever”, Ann Dray, a researcher at Corran said.',
    [['The smell is worse than ever', 'Ann Dray', 'said', 'explicit']],
  ],
  [
    'An official interviewed at the site said the wall had been cracked.',
    [['the wall had been cracked', 'An official', 'said', 'explicit']],
  ],
  [
    'Corran Governor, Ann Dray, has said that the dam is safe.',
    [['that the dam is safe', 'Corran Governor, Ann Dray', 'said', 'explicit']],
  ],
  [
    '“It will close,” Corran’s trade and industry minister Nigel Moll said.',
    [['It will close', 'Corran’s trade and industry minister Nigel Moll', 'said', 'explicit']],
  ],
  [
    'On the show with host Ann Dray, who said the dam was “a joke”, nobody laughed.',
    [['the dam was a joke', 'host Ann Dray', 'said', 'explicit']],
  ],
  [
    'Residents have complained, with one woman calling the smell “a disgrace”.',
    [['the smell a disgrace', 'one woman', 'calling', 'explicit']],
  ],
  [
    'Ms Quill was told by the clerk that the vote was “void”.',
    [['that the vote was void', 'the clerk', 'told', 'explicit']],
  ],
  [
    'The plan was branded “a waste of public money” by residents.',
    [['a waste of public money', 'residents', 'branded', 'explicit']],
  ],
  [
    'My grandmother used to say, “a shut door is a question”.',
    [['a shut door is a question', 'My grandmother', 'say', 'explicit']],
  ],
  ['Ann Dray went on to say that the dam was safe.', [['that the dam was safe', 'Ann Dray', 'say', 'explicit']]],
  [
    'The detective is heard asking, “Where did you leave the boat?”',
    [['Where did you leave the boat?', 'The detective', 'asking', 'explicit']],
  ],
  [
    '“We are safe,” the board tweeted. “Stay at home.”',
    [['We are safe Stay at home', 'the board', 'tweeted', 'explicit']],
  ],
  [
    'Ann Dray wrote on X: “We are safe and we are warm.”',
    [['We are safe and we are warm', 'Ann Dray', 'wrote', 'explicit']],
  ],
  [
    'A post on the council’s page read: “Stay at home.”',
    [['Stay at home', 'A post on the council’s page', 'read', 'explicit']],
  ],
  [
    'The board confirmed the flood in a tweet that said “stay at home tonight”.',
    [['stay at home tonight', 'a tweet', 'said', 'explicit']],
  ],
  [
    'In a statement posted on its website, the company said it was sorry.',
    [['it was sorry', 'the company', 'said', 'explicit']],
  ],
  [
    'In a letter to the board, which met on Monday, Ann Dray wrote: “We are done.”',
    [['We are done', 'Ann Dray', 'wrote', 'explicit']],
  ],
  [
    'A statement from Brightwater said: “We take safety seriously.”',
    [['We take safety seriously', 'A statement from Brightwater', 'said', 'explicit']],
  ],
  [
    'According to Page Six, the dam is “perfectly safe”.',
    [['the dam is perfectly safe', 'Page Six', 'According to', 'explicit']],
  ],
  [
    'The dam is “perfectly safe”, according to a report by the Orrin Board published on Friday.',
    [['The dam is perfectly safe', 'a report by the Orrin Board published on Friday', 'according to', 'explicit']],
  ],
  [
    '“The dam holds,” Ann Dray said, and Tom Moll called it “a marvel of its age”.',
    [
      ['The dam holds', 'Ann Dray', 'said', 'explicit'],
      ['it a marvel of its age', 'Tom Moll', 'called', 'explicit'],
    ],
  ],
  [
    'As Mayor Ann Dray put it, “the river always wins”.',
    [['the river always wins', 'Mayor Ann Dray', 'put', 'explicit']],
  ],
  ['“We tried,” Ann Dray smiled.', [['We tried', 'Ann Dray', 'smiled', 'explicit']]],
  [
    'Police and a hospital worker said two men had been hurt.',
    [['two men had been hurt', 'Police and a hospital worker', 'said', 'explicit']],
  ],
  [
    'Two people were hurt, said Julie Sand, a nurse at the mill, where they were treated.',
    [['Two people were hurt', 'Julie Sand', 'said', 'explicit']],
  ],
  [
    'Nobody was hurt, the chief engineer of the Orrin Board told reporters.',
    [['Nobody was hurt', 'the chief engineer of the Orrin Board', 'told', 'explicit']],
  ],
];

describe('findQuotes', () => {
  it.each(texts)('names whoever speaks: %s', (text, rows) => {
    expect(quoteRows(text).map(({ text: words, speaker, cue, certainty }) => [words, speaker, cue, certainty])).toEqual(
      rows,
    );
  });
});
