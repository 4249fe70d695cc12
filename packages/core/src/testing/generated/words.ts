import fc from 'fast-check';

const WORDS =
  'the ferry left quay at noon rope rudder harbour office said boats stay in until six Fenmouth Ada Lund bells nets salt weir eel tide mud lamp'.split(
    ' ',
  );
/** What trips formats up: markup, their signs, other scripts, letters of more than one unit. */
const ODD = [
  'R&D',
  '<b>',
  'a*b',
  '_so_',
  '[x]',
  '`y`',
  '#1',
  '100%',
  'O’Hara',
  'naïve',
  'שלום',
  '日本',
  '👩‍👩‍👧',
  'e\u0301',
  '1.',
  '-',
  '\\n',
  '$5',
  '~',
  '|',
  '{z}',
  '&amp;',
  '::',
  'https://a.example',
  '---',
  '>',
  '+',
  '==',
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);

/** Words as a line of a page holds them: single spaces between, none at the ends, a letter at the start. */
export const words = (maxLength = 6): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...WORDS), fc.array(word, { maxLength: maxLength - 1 }))
    .map(([first, rest]) => [first, ...rest].join(' '));

/** Lines whose spaces count. */
export const codeLines: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      words(3),
      words(2).map((line) => `  ${line}`),
      fc.constant(''),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => `${lines.join('\n').replace(/^\n+/, '')}\n`);
