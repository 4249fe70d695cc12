import type { Inline } from '@standfirst/core';
import { describe, expect, it, test } from 'vitest';
import { verifyQuote } from './verify-quote.js';
import type { QuotedPieces, QuoteVerdict } from './verdict.js';

const source = `The board met on Monday. "We do not think that the dam will hold through the winter," Ms Lund told it. "It was
built for 4,000 people, and 14,500 live there now. The council knew, and the council's engineers knew. Did they tell us?
They didn't." She put the report on the table and left the room, since nobody asked her anything.

Mr Poole said later that it's a well-known fact: the old ferry – built in 1961 – has never carried more than 120 people.`;

/** The verdict in short: the outcome, and for altered words what became of which. */
function told(quote: QuotedPieces, text = source): unknown[] {
  const verdict = verifyQuote(quote, text, { lang: 'en' });
  return [verdict.outcome, ...changesOf(verdict)];
}

const changesOf = (verdict: QuoteVerdict) =>
  verdict.outcome === 'altered'
    ? verdict.changes.map(({ kind, quoted, source, meaning }) =>
        [kind, source.text, quoted.text, ...(meaning ? [meaning] : [])].join(' | '),
      )
    : [];

describe('words that stand in the source are exact', () => {
  it.each<[string, QuotedPieces]>([
    ['as they stand', 'The council knew, and the council’s engineers knew.'],
    ['over a line break', 'It was built for 4,000 people'],
    ['with the punctuation of the page at their ends', 'the dam will hold through the winter.'],
    ['with a non-breaking space, soft hyphens and a ligature', 'the coun\u00ADcil’s engi\u00ADneers knew'],
    ['with other dashes', 'the old ferry — built in 1961 — has never carried'],
    ['with a hyphen that is a space', 'a well known fact'],
    ['interrupted by the attribution', ['We do not think,', 'that the dam will hold through the winter.']],
    ['with a marked omission', 'We do not think that the dam will hold […] It was built for 4,000 people'],
    ['with three points', 'The council knew... the council’s engineers knew'],
    ['with an explanation in brackets', '[The council’s engineers] knew. Did they tell us?'],
    ['with a word replaced in brackets', 'The council knew, and the [town’s] engineers knew.'],
    ['with a capital in brackets', '[T]he dam will hold through the winter'],
    ['with [sic]', 'It was built [sic] for 4,000 people'],
  ])('%s', (_, quote) => expect(told(quote)).toEqual(['exact']));

  it('says where', () => {
    const verdict = verifyQuote('The council knew […] the council’s engineers knew.', source);
    const places = verdict.outcome === 'exact' ? verdict.places : [];
    expect(places.map(({ start, end }) => source.slice(start, end))).toEqual([
      'The council knew',
      "the council's engineers knew",
    ]);
  });

  it('reads the alterations of the model', () => {
    const text = (value: string): Inline => ({ type: 'text', value });
    const alteration = (kind: 'omission' | 'insertion' | 'sic', value: string): Inline => ({
      type: 'alteration',
      kind,
      children: [text(value)],
    });
    expect(
      told([
        [
          text('We do not think that '),
          alteration('insertion', 'the great dam'),
          text(' will hold through the winter'),
        ],
      ]),
    ).toEqual(['exact']);
    expect(told([[text('The council knew'), alteration('omission', '—'), text('Did they tell us?')]])).toEqual([
      'exact',
    ]);
    expect(told([[text('It was built '), alteration('sic', 'so it says'), text(' for 4,000 people')]])).toEqual([
      'exact',
    ]);
  });

  it('takes words apart at the end of a line either way', () => {
    const lines = 'The infor-\nmation was well-\nknown in the town.';
    expect(told('The information was well-known', lines)).toEqual([
      'altered',
      'changed | infor-\nmation | information',
    ]);
    expect(told('The information was', lines)).toEqual(['exact']);
    expect(told('was well-known in the town', lines)).toEqual(['exact']);
  });

  it('knows the words of scripts without spaces', () => {
    expect(told('大坝能撑住', '镇长说：“大坝能撑住。”')).toEqual(['exact']);
    expect(told('大坝不能撑住', '镇长说：“大坝能撑住。”')[0]).toBe('altered');
  });
});

describe('words that were changed are told', () => {
  it.each<[string, QuotedPieces, string[]]>([
    ['a denial left out', 'We do think that the dam will hold', ['left-out | not |  | negation']],
    ['a denial put in', 'the dam will not hold through the winter', ['added |  | not | negation']],
    ['a contraction undone the wrong way', 'Did they tell us? They did.', ["changed | didn't | did | negation"]],
    ['a number', 'It was built for 40,000 people', ['changed | 4,000 | 40,000 | number']],
    ['a number’s separator', 'built for 4.000 people', ['changed | 4,000 | 4.000 | number']],
    ['a word', 'The council knew, and the council’s lawyers knew.', ['changed | engineers | lawyers']],
    ['the first word', 'They do not think that the dam will hold', ['changed | We | They']],
    ['several words', 'We do not think the old dam will hold', ['left-out | that | ', 'added |  | old']],
    ['a capital', 'the council knew, and the council’s engineers knew', ['case | The | the']],
    ['a comma', 'The council knew and the council’s engineers knew.', ['punctuation | , | ']],
    ['a question made a statement', 'Did they tell us.', ['punctuation | ? | .']],
    ['a statement made a question', 'The council knew?', ['punctuation | , | ?']],
    [
      'a denial behind a mark of omission',
      'We do […] think that the dam will hold',
      ['left-out | not | […] | negation'],
    ],
    ['a denial in brackets', 'the dam will [never] hold through the winter', ['added |  | [never] | negation']],
    ['a number in brackets', 'It was built for [9,000] people', ['changed | 4,000 | [9,000] | number']],
  ])('%s', (_, quote, changes) => expect(told(quote)).toEqual(['altered', ...changes]));

  it('says where on both sides', () => {
    const verdict = verifyQuote(['We do not think,', 'that the wall will hold'], source);
    const change = verdict.outcome === 'altered' ? verdict.changes[0] : undefined;
    expect(change?.quoted).toEqual({ piece: 1, start: 9, end: 13, text: 'wall' });
    expect(source.slice(change?.source.start, change?.source.end)).toBe('dam');
  });
});

describe('words from different places are not one passage', () => {
  it.each<[string, QuotedPieces]>([
    ['pieces in another order', ['the council’s engineers knew.', 'We do not think that the dam will hold']],
    ['two passages as one', 'The council knew, and the council’s engineers has never carried more than 120 people'],
    ['pieces in order with words between', ['We do not think that', 'will hold through the winter']],
  ])('%s', (_, quote) => {
    expect(told(quote)).toEqual(['interleaved']);
  });
});

test.each<[string, QuotedPieces]>([
  ['other words', 'The mayor has never seen such a thing in her life'],
  ['no words at all', '“…”'],
  ['brackets alone', '[the dam]'],
  ['one word of two', 'very rash'],
])('%s: not found', (_, quote) => expect(told(quote)).toEqual(['not-found']));

test('a part of a word is no word', () => expect(told('ounci')).toEqual(['not-found']));
test('a mark of omission stands for a passage and not for a book', () => {
  const long = `We will go. ${'It rained all day. '.repeat(200)}We will come back.`;
  expect(told('We will go […] We will come back.', long)[0]).not.toBe('exact');
});
