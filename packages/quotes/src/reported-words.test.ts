import { describe, expect, it } from 'vitest';
import { quoteRows } from './rows/quote-rows.js';

const reported: [title: string, text: string, mode: string, words: string][] = [
  ['a clause without "that"', 'Police said two people had been arrested.', 'indirect', 'two people had been arrested'],
  ['a clause with "that"', 'The board has denied that the dam is at risk.', 'indirect', 'that the dam is at risk'],
  [
    'an -ing clause',
    'The army announced overrunning the last camp, last month.',
    'indirect',
    'overrunning the last camp',
  ],
  [
    'the adjunct of time before the words',
    'The firm said on Friday it would pay, and that it was sorry.',
    'indirect',
    'it would pay, and that it was sorry',
  ],
  ['the person told', 'Ms Quill told the court that she had paid.', 'indirect', 'that she had paid'],
  ['the particle of a cue', 'He also pointed out that the dam is old.', 'indirect', 'that the dam is old'],
  [
    'a clause of speech inside another sentence',
    'After the mayor announced that he had won, the band played.',
    'indirect',
    'that he had won',
  ],
  [
    'the writer going on behind a dash',
    'It has rained for weeks — only one road is open, according to police.',
    'indirect',
    'only one road is open',
  ],
  ['one word between marks', 'The minister called the plan “reckless”.', 'mixed', 'the plan reckless'],
  [
    'two stretches between marks',
    'Judge Roe described the proof as “thin” and the delay as “rude”.',
    'mixed',
    'the proof as thin and the delay as rude',
  ],
  [
    'marks and words before the name',
    'The arrests are “a message to us all,” Mr Demir said.',
    'mixed',
    'The arrests are a message to us all',
  ],
  [
    'words behind the marks',
    '“The cod could collapse,” without the proposed limits, one official said.',
    'mixed',
    'The cod could collapse, without the proposed limits',
  ],
  [
    'a title inside reported words',
    'She said that “The Long Winter” was her best play.',
    'indirect',
    'that “The Long Winter” was her best play',
  ],
  [
    'an opening adverb that is the writer’s',
    'Hours later, “We lost the mast in the night,” he said.',
    'direct',
    'We lost the mast in the night',
  ],
];

describe('findQuotes takes as the words said', () => {
  it.each(reported)('%s', (_, text, mode, words) => {
    expect(quoteRows(text)).toMatchObject([{ mode, text: words }]);
  });
});
