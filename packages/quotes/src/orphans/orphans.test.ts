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

  it('are guessed to be those of the subject behind a colon or inside a sentence', () => {
    expect(quoteRows('Ann Dray was blunt: “We have no boats left.”')).toMatchObject([
      { speaker: 'Ann Dray', certainty: 'inferred', rule: 'colon' },
    ]);
    expect(quoteRows('Ann Dray left over “the attitude of total closure that the bank has shown”.')).toMatchObject([
      { certainty: 'inferred', rule: 'embedded' },
    ]);
  });
});
