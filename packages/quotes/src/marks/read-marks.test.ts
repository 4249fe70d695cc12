import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../tokens/split-paragraphs.js';
import { readMarks } from './read-marks.js';

const inside = (text: string) =>
  readMarks(text, splitParagraphs(text), ['em'])
    .flat()
    .map(({ start, end }) => text.slice(start, end));

const pairs: [title: string, text: string, spans: string[]][] = [
  ['curly marks', 'He said “yes” and “no”.', ['yes', 'no']],
  ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
  ['German marks', 'Er sagte „ja“ und „nein“.', ['ja', 'nein']],
  ['German marks that point inwards', 'Er sagte »ja« und »nein«.', ['ja', 'nein']],
  ['Swedish marks', 'Han sade ”ja” och ”nej”.', ['ja', 'nej']],
  ['guillemets with spaces', '« Oui », dit-elle.', [' Oui ']],
  ['corner brackets', '彼は「はい」と言った。', ['はい']],
  ['two apostrophes', "''We are here,'' she said.", ['We are here,']],
  [
    'single marks round apostrophes',
    '‘It’s the third and we’ve had it,’ he said.',
    ['It’s the third and we’ve had it,'],
  ],
  ['straight single marks round apostrophes', "'It's the third,' he said.", ["It's the third,"]],
  [
    'double marks inside single ones',
    '‘She called it “a turn” and laughed,’ he said.',
    ['She called it “a turn” and laughed,'],
  ],
  ['single marks inside double ones', '"He said \'no\' to me," she said.', ["He said 'no' to me,"]],
  ['the same marks inside each other', '“He said “no” to me,” she said.', ['He said “no” to me,']],
  ['a possessive that ends like a quotation', "'The miners' hut is cold,' he said.", ["The miners' hut is cold,"]],
  ['no elisions', "The '90s and 'em are 'fine' words.", ['fine']],
  ['no inches', 'A 12" pipe and a 6" pipe.', []],
  ['inches inside', '"A 12" pipe is what we need," he said.', ['A 12" pipe is what we need,']],
  ['a space on the wrong side', 'He said it," For example, we go home".', [' For example, we go home']],
  ['a space on both sides', 'He said " For example, we go " and left.', [' For example, we go ']],
  ['single marks in pairs', '‘‘We are here,’’ he said. ‘‘All of us."', ['We are here,', 'All of us.']],
  ['clipped words inside single marks', "'It's rock 'n' roll,' he said.", ["It's rock 'n' roll,"]],
  ['single marks that the next paragraph opens again', '‘We lost it.\n‘All of it.’', ['We lost it.', 'All of it.']],
  ['a mark that was closed with an opening one', 'She said, “It is done.“ Then she left.', ['It is done.']],
  ['a mark that never closes', '“We lost it all.\nThey left.', ['We lost it all.']],
  ['no stray mark at the end', 'They left. “\nAll of them.', []],
];

describe('readMarks', () => {
  it.each(pairs)('reads %s', (_, text, spans) => {
    expect(inside(text)).toEqual(spans);
  });

  it('knows that a paragraph opens the marks again for the same speaker', () => {
    const text = '“First of all.\n“Second of all.\n“Third.”';
    const marks = readMarks(text, splitParagraphs(text)).flat();
    expect(marks.map(({ resumes, unclosed }) => [resumes, unclosed])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('lets an unclosed quotation run on to a paragraph that closes it', () => {
    expect(inside('“First of all.\nSecond of all,” he said.')).toEqual(['First of all.', 'Second of all,']);
  });

  it('waits over one paragraph without marks, as a caption is', () => {
    const text = '“First of all.\nA picture.\n“Second of all.”';
    expect(readMarks(text, splitParagraphs(text)).flat().at(-1)?.resumes).toBe(true);
  });
});
