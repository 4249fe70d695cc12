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
  ['the writer', 'I said that the bread was good.'],
  ['a newspaper with a cue in its name', 'The Ellery Post, US mail and all, came late.'],
];

describe('findQuotes leaves alone', () => {
  it.each(silent)('%s', (_, text) => {
    expect(findQuotes(text)).toEqual([]);
  });
});
