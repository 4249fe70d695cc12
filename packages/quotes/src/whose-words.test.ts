import { describe, expect, it } from 'vitest';
import { findQuotes } from './find-quotes.js';
import { quoteRows } from './rows/quote-rows.js';

const who = (text: string) => quoteRows(text).map(({ entity, certainty }) => [entity, certainty]);

/** Words given to the wrong person do harm: what the text leaves open must not be printed as a fact. */
describe('findQuotes never gives words to the wrong person for sure', () => {
  it('calls a pronoun a guess where two people may be meant', () => {
    expect(who('Ann Priddy met Clara Moss in court. “I will appeal,” she said.')).toEqual([['Ann Priddy', 'inferred']]);
    expect(who('When Sarah Lim met Joan Pike, she said “the roof had gone”.')[0]?.[1]).toBe('inferred');
    expect(
      who('Ann Priddy met Clara Moss in court. “I will,” she said. “I must,” she added.').map(([, sure]) => sure),
    ).toEqual(['inferred', 'inferred']);
  });
  it('is sure where a title tells them apart, and where the other is only talked about', () => {
    expect(who('Mr Rowe met Ms Pell in court. “I will appeal,” he said.')).toEqual([['Rowe', 'explicit']]);
    expect(who('“Clara Moss lied,” Ann Priddy said. “I will appeal,” she added.')[1]).toEqual([
      'Ann Priddy',
      'explicit',
    ]);
  });
  it('calls it a guess who was asked and who answers, and whether hypothetical words were said', () => {
    expect(who('“What now?” Brandt asked Grimm. “We wait,” he said.')[1]?.[1]).toBe('inferred');
    expect(who('The minister could say “no” as early as Monday.')[0]?.[1]).toBe('inferred');
  });
  it('gives a surname that two people have to neither of them', () => {
    expect(who('Bill Rook and Tina Rook run the pub. “It is hard,” Rook said.')).toEqual([['Rook', 'inferred']]);
    expect(who('Bill Rook and Tina Rook run the pub. “It is hard,” Mrs Rook said.')).toEqual([
      ['Mrs Rook', 'explicit'],
    ]);
  });
  it('gives nobody words that a preposition governs', () => {
    expect(who('Sources close to Ms Kent said she was “furious”.')).toEqual([['Sources close to Ms Kent', 'explicit']]);
    expect(who('A letter from Lyn Tate to Jim Crow says: “You will pay.”')).toEqual([['Lyn Tate', 'explicit']]);
  });
  it('gives nobody the words of a participle whose sentence is about another', () => {
    expect(who('Ann Dray refused to say whether Tom Moll would resign, adding that the talks were “private”.')).toEqual(
      [['Ann Dray', 'inferred']],
    );
  });
  it('leaves what opens the sentence out of a name behind it', () => {
    expect(who('At the meeting Lund said the plan was “rash”.')).toEqual([['Lund', 'explicit']]);
    expect(who('After the vote Ms Lund said she was “sorry”.')).toEqual([['Lund', 'explicit']]);
    expect(who('In remarks at the event Mayor Ann Example said it was “safe”.')).toEqual([['Ann Example', 'explicit']]);
    expect(who('In a letter to the board Mayor Ann Example said “no more”.')).toEqual([['Ann Example', 'explicit']]);
    expect(who('At a hearing of the court Judge Orla Finch said it was “over”.')).toEqual([['Orla Finch', 'explicit']]);
  });
  it('reads no verb of a clause backwards', () => {
    expect(who('Ann Example, who wrote “The Long Winter,” said the dam was safe.')).toEqual([
      ['Ann Example', 'explicit'],
    ]);
    expect(who('“It was loud,” said a man injured in the blast.')).toEqual([
      ['a man injured in the blast', 'explicit'],
    ]);
  });
  it('gives the words of those around somebody to them alone', () => {
    for (const many of ['Critics of Mayor Ann Example', 'Friends of Tom Reed', 'Opponents of Senator Orla Finch'])
      expect(quoteRows(`${many} called it “rash”.`)).toMatchObject([{ entity: many, speakerKind: 'group' }]);
  });
  it('knows a verb that agrees with many from one that does not agree', () => {
    expect(who('Critics of Mayor Ann Example say “it is over”.')).toEqual([
      ['Critics of Mayor Ann Example', 'explicit'],
    ]);
    expect(who('The old rules say little. The mayor say “no”.')).toEqual([]);
  });
  it('sees the other person in an accusation', () => {
    expect(who('Lyn Tate accused Jim Crow of “lying”. “It is not so,” he said.')[1]?.[1]).toBe('inferred');
  });
  it('looks past an aside within an aside', () => {
    expect(who('Dr Ravi Anand, from the University of Corran, who led the study, said it was “a surprise”.')).toEqual([
      ['Ravi Anand', 'explicit'],
    ]);
  });
  it('takes nobody for "he" whom the words themselves name', () => {
    expect(who('Brandt, he said, was “the best of us”.')).toEqual([[null, 'explicit']]);
  });
  it('leaves the speaker open where nobody is said to have said it', () => {
    expect(who('Venn did not say the plan was “finished”.')).toEqual([[null, 'none']]);
    expect(who('Nobody said “sorry”. No official called it “odd”.')).toEqual([
      [null, 'none'],
      [null, 'none'],
    ]);
    expect(who('No 10 said it was “sorry”.')[0]?.[1]).toBe('explicit');
    expect(who('The inquiry was told that the dam was “tired for years”.')).toEqual([[null, 'none']]);
    expect(who('Neither Venn nor Farrow would say “sorry”.')).toEqual([[null, 'none']]);
    expect(who('The deal, said by insiders to be “close”, fell through.')).toEqual([]);
    expect(who('Venn did not deny it: “We tried.”')).toEqual([['Venn', 'explicit']]);
  });
  it('gives the words of several to all of them', () => {
    expect(who('Kim, Lee and Park all said “no”.')).toEqual([['Kim, Lee and Park', 'explicit']]);
    expect(who('Olga Brandt and her deputy, Sven Moll, said they were “sorry”.')).toEqual([
      ['Olga Brandt and her deputy, Sven Moll', 'explicit'],
    ]);
    expect(who('Rain fell in Corran, and Venn said it was “a joke”.')).toEqual([['Venn', 'explicit']]);
  });
  it('keeps the words of a second speaker in the sentence apart', () => {
    expect(who('“Going nowhere,” Ann Brandt said, then turned to Grimm, who said: “Me neither.”')).toEqual([
      ['Ann Brandt', 'explicit'],
      ['Grimm', 'explicit'],
    ]);
    expect(who('Protesters chanted “out, out” as Brandt said she was “going nowhere”.')).toEqual([
      ['Protesters', 'explicit'],
      ['Brandt', 'explicit'],
    ]);
    expect(who('“We are ready,” said Dot Early, whose coach Bill Ames called it “robbery”.')).toEqual([
      ['Dot Early', 'explicit'],
      ['Bill Ames', 'explicit'],
    ]);
  });
});

describe('findQuotes tells what speaks', () => {
  it.each([
    ['Lawyers for Mr Keene said he “denies everything”.', 'Lawyers for Mr Keene', 'group'],
    ['The Daily Beacon reported that the plan was “madness”.', 'Daily Beacon', 'organization'],
    ['“We won,” said the captain of the Fenmouth team, Dot Early.', 'Dot Early', 'person'],
    ['“Stop now,” a voice on the recording says.', 'a voice on the recording', 'recording'],
  ])('%s', (text, entity, kind) => {
    expect(quoteRows(text)).toMatchObject([{ entity, speakerKind: kind }]);
  });
  it('names a newspaper that was told, and nobody else', () => {
    expect(findQuotes('“We won,” she told the Corran Gazette.')[0]?.via).toEqual({
      entity: 'Corran Gazette',
      kind: 'organization',
    });
    expect(findQuotes('Hugh Lant told Reuters: “We won.”')[0]?.via?.entity).toBe('Reuters');
    expect(findQuotes('The judge told Hugh Lant: “You lost.”')[0]?.via).toBeUndefined();
  });
});
