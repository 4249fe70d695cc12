import type { LanguageExample } from '../language-examples.js';

/** English sentences for the promise of all languages; the tests beside the rules have many more. */
export const examples: readonly LanguageExample[] = [
  {
    style: 'words, verb, name',
    text: '“The dam will hold,” said Mara Quill.',
    quotes: [['direct', 'The dam will hold', 'Mara Quill', 'said']],
  },
  {
    style: 'name, verb, words',
    text: 'Mara Quill wrote “the dam will hold for a year”.',
    quotes: [['direct', 'the dam will hold for a year', 'Mara Quill', 'wrote']],
  },
  {
    style: 'words behind a colon',
    text: 'Mara Quill said: “The dam will hold.”',
    quotes: [['direct', 'The dam will hold', 'Mara Quill', 'said']],
  },
  {
    style: 'words that the attribution interrupts',
    text: '“The dam,” Mara Quill said, “will hold.”',
    quotes: [['direct', 'The dam will hold', 'Mara Quill', 'said']],
  },
  {
    style: 'words that go on in the next sentence',
    text: '“It will hold,” Mara Quill said. “We tried it.”',
    quotes: [['direct', 'It will hold We tried it', 'Mara Quill', 'said']],
  },
  {
    style: 'a question',
    text: '“Who signed it?” Mara Quill asked.',
    quotes: [['direct', 'Who signed it?', 'Mara Quill', 'asked']],
  },
  {
    style: 'a pronoun',
    text: '“It will hold,” Mara Quill said. “We tried it,” she added.',
    quotes: [
      ['direct', 'It will hold', 'Mara Quill', 'said'],
      ['direct', 'We tried it', 'Mara Quill', 'added'],
    ],
  },
  {
    style: 'a surname',
    text: '“It will hold,” Mara Quill said. “We tried it,” Quill repeated.',
    quotes: [
      ['direct', 'It will hold', 'Mara Quill', 'said'],
      ['direct', 'We tried it', 'Mara Quill', 'repeated'],
    ],
  },
  {
    style: 'a title before a name',
    text: '“It will hold,” said Mayor Mara Quill.',
    quotes: [['direct', 'It will hold', 'Mara Quill', 'said']],
  },
  {
    style: 'an organization',
    text: '“It will hold,” the ministry said.',
    quotes: [['direct', 'It will hold', 'the ministry', 'said']],
  },
  {
    style: 'a document',
    text: '“It will hold,” says the report from the Tide Institute.',
    quotes: [['direct', 'It will hold', 'Tide Institute', 'says']],
  },
  {
    style: 'reported words',
    text: 'Mara Quill said that the dam was safe.',
    quotes: [['indirect', 'that the dam was safe', 'Mara Quill', 'said']],
  },
  {
    style: 'reported words before their verb',
    text: 'The dam was safe, Mara Quill said.',
    quotes: [['indirect', 'The dam was safe', 'Mara Quill', 'said']],
  },
  {
    style: 'a phrase of source',
    text: 'The dam is safe, according to police.',
    quotes: [['indirect', 'The dam is safe', 'police', 'according to']],
  },
  {
    style: 'somebody unnamed',
    text: '“It shook,” said a fisherman.',
    quotes: [['direct', 'It shook', 'a fisherman', 'said']],
  },
  {
    style: 'words partly between marks',
    text: 'Mara Quill called the plan “rash”.',
    quotes: [['mixed', 'the plan rash', 'Mara Quill', 'called']],
  },
  {
    style: 'a verb without a subject of its own',
    text: 'Mara Quill said it was safe, adding: “We tried it.”',
    quotes: [
      ['indirect', 'it was safe', 'Mara Quill', 'said'],
      ['direct', 'We tried it', 'Mara Quill', 'adding'],
    ],
  },
  {
    style: 'marks inside marks',
    text: '“He said ‘no’ to me,” Mara Quill said.',
    quotes: [['direct', 'He said ‘no’ to me', 'Mara Quill', 'said']],
  },
  {
    style: 'marks that open again in every paragraph',
    text: '“We built it,” Mara Quill said. “It took years.\n“We will not go.”',
    quotes: [['direct', 'We built it It took years We will not go', 'Mara Quill', 'said']],
  },
  { style: 'nothing: a title of a work', text: 'The play “The Long Winter” opens on Friday.', quotes: [] },
  {
    style: 'nothing: words kept at a distance',
    text: 'The “smart” bins cost more than the “ordinary” ones.',
    quotes: [],
  },
  { style: 'nothing: a passive', text: 'It was said that the bridge had been sold.', quotes: [] },
  { style: 'nothing: what was not said', text: 'Mara Quill did not say when the dam would open.', quotes: [] },
  {
    style: 'nothing: a noun that looks like a cue',
    text: 'The report, its claims and the warning were read.',
    quotes: [],
  },
  {
    style: 'a guess: two people and one pronoun',
    text: 'Mara Quill met Clara Moss. “I will go,” she said.',
    quotes: [['direct', 'I will go', 'Mara Quill', 'said', 'inferred']],
  },
];
