import { describe, expect, it } from 'vitest';
import { findQuotes } from './find-quotes.js';

const silent: [title: string, text: string][] = [
  ['scare quotes', 'The so-called “smart” bins cost more than the “ordinary” ones.'],
  ['names of things', 'The boat, named “Providence”, lay at a pier that locals call “the Elbow”.'],
  ['a name behind a naming verb', 'She drove a device called “clamp” and another dubbed “the big hat”.'],
  ['titles of works', 'The play “The Long Winter” opens on Friday after “A Year of Rain”.'],
  ['an apostrophe at both ends of nothing', "The miners' wives of the '90s took the owners' coal."],
  ['inches', 'The plank was 6" wide and 12" long.'],
  ['what was not said', 'He did not say when the dam would reopen. She declined to say whether it would close.'],
  ['what might be said', 'Critics would say that the dam is old.'],
  ['the passive', 'It was said that the bridge had been sold. The bridge is said to be haunted.'],
  [
    'nouns that look like cues',
    'The report, its claims and the warning were read. Huge claims, legal notes and calls followed.',
  ],
  [
    'verbs that only look like speech',
    'The storm claimed the lives of 20 people who had stayed. He added two spoons of sugar.',
  ],
  [
    'an announcement of a thing',
    'The firm announced the mills that would close. The board announced plans to close a mill.',
  ],
  ['a title whose comma is a habit of print', 'Lund sang “Over The Dark River,” her old song, and left.'],
  ['the writer', 'I said that the bread was good.'],
  ['the name of a programme', 'The board spoke on Channel Five’s “Meet the Mayor.”'],
  [
    'a verb that describes a noun',
    'Ann Dray told the crowd about marks that were found on the wall. He repeated the points Dray has made.',
  ],
  ['two verbs of the reporter', 'The mayor announced the arrest on Sunday and praised the police.'],
  ['a noun that could be a verb', 'The Orrin state governor read the Moll report before its release.'],
  ['who said what comes elsewhere', 'Minister of Mills, Ann Dray said this at a meeting in Corran.'],
  ['a newspaper with a cue in its name', 'The Ellery Post, US mail and all, came late.'],
];

describe('findQuotes leaves alone', () => {
  it.each(silent)('%s', (_, text) => {
    expect(findQuotes(text)).toEqual([]);
  });
});
