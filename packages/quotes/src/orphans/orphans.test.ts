import { describe, expect, it } from 'vitest';
import { quoteRows } from '../rows/quote-rows.js';

describe('words between marks without a cue', () => {
  it('are the rest of the quotation right before them', () => {
    expect(quoteRows('“It broke,” Ann Dray said. “Nobody came. Nobody asked.”')).toMatchObject([
      { text: 'It broke Nobody came. Nobody asked' },
    ]);
  });

  it('go on over paragraphs that open their marks again', () => {
    const rows = quoteRows(
      '“We built it,” Ann Dray said. “It took years.\n\n“We carried stones.\n\n“I will not go.”\n\nIt is closed.',
    );
    expect(rows).toMatchObject([
      { text: 'We built it It took years We carried stones I will not go', entity: 'Ann Dray' },
    ]);
  });

  it('in a paragraph of their own are continued, which is less than explicit', () => {
    const rows = quoteRows(
      'Ann Dray said the road was closed. The rain went on.\n\n“I have never seen the like of it.”',
    );
    expect(rows).toMatchObject([{ mode: 'indirect' }, { entity: 'Ann Dray', certainty: 'continued', continues: 0 }]);
  });

  it('belong to whoever announced them with a colon', () => {
    expect(quoteRows('Ann Dray wrote:\n\n“I have never seen the like of it.”')).toMatchObject([
      { speaker: 'Ann Dray', cue: 'wrote', certainty: 'explicit' },
    ]);
  });

  it('are a guess behind a statement that was issued', () => {
    expect(quoteRows('Mayor Ann Dray issued a statement. “We shall rebuild the bridge.”')).toMatchObject([
      { entity: 'Ann Dray', certainty: 'inferred' },
    ]);
  });

  it('are a guess behind a sentence about somebody', () => {
    expect(quoteRows('Mayor Ann Dray laughed. “Ask me when it stops raining.”')).toMatchObject([
      { entity: 'Ann Dray', certainty: 'inferred' },
    ]);
  });

  it('have no speaker where nobody is near', () => {
    expect(quoteRows('“These figures agree with those of the year before.”')).toMatchObject([
      { speaker: null, certainty: 'none' },
    ]);
  });

  it('are nobody’s where the subject is a thing that cannot speak', () => {
    expect(quoteRows('The title track has a line, “we are the water and the wall of it”, in it.')).toMatchObject([
      { speaker: null, certainty: 'none', rule: 'embedded' },
    ]);
  });

  it('are a guess where a sentence about another stands between', () => {
    expect(quoteRows('“It holds,” said Ann Dray. Tom Moll shook his head. “It never did.”')[1]).toMatchObject({
      entity: 'Tom Moll',
      certainty: 'inferred',
    });
    expect(quoteRows('“It holds,” said Ann Dray. The rain had stopped. “It always has.”')[1]).toMatchObject({
      entity: 'Ann Dray',
      certainty: 'inferred',
    });
  });

  it('are a guess at whoever the sentence before says has spoken, and never the rest of another’s words', () => {
    expect(quoteRows('“It holds,” Ann Dray said, and Tom Moll agreed. “It always has.”')).toMatchObject([
      { text: 'It holds', entity: 'Ann Dray', certainty: 'explicit' },
      { text: 'It always has', entity: 'Tom Moll', certainty: 'inferred' },
    ]);
  });

  it('are the same speaker’s where a paragraph opens its marks again, single ones too, and nobody’s where nobody is named', () => {
    expect(quoteRows('A spokesman said: ‘It was theirs.\n\n‘The owners’ copy went.\n\n‘We saw it.’')).toMatchObject([
      { text: 'It was theirs The owners’ copy went We saw it', entity: 'A spokesman', certainty: 'explicit' },
    ]);
    expect(
      quoteRows('“It rose,” said Ann Dray.\n\nAnd another: “It fell in May.\n\n“It rose again.”')[1],
    ).toMatchObject({
      speaker: null,
    });
  });

  it('are said by a name alone before a colon, as in a script, but not by a headline or a letter', () => {
    expect(quoteRows('Ann Dray: “It will hold.”')).toMatchObject([{ certainty: 'explicit', rule: 'label' }]);
    expect(quoteRows('Board Blasts Critics: “You should all be ashamed”')[0]?.certainty).toBe('inferred');
    expect(quoteRows('Q: Will it hold? A: “Yes, it will hold for good.”')).toMatchObject([{ speaker: null }]);
  });

  it('are guessed to be those of the subject behind a colon or inside a sentence', () => {
    expect(quoteRows('Ann Dray was blunt: “We have no boats left.”')).toMatchObject([
      { speaker: 'Ann Dray', certainty: 'inferred', rule: 'colon' },
    ]);
    expect(quoteRows('Ann Dray left over “the attitude of total closure that the bank has shown”.')).toMatchObject([
      { certainty: 'inferred', rule: 'embedded' },
    ]);
  });
});
