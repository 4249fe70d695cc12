import { expect, test } from 'vitest';
import { describeLanguage, languageProblems } from './describe-language.js';
import { examples as englishExamples } from './en/examples.js';
import { english } from './en/index.js';
import { examples as frenchExamples } from './fr/examples.js';
import { french } from './fr/index.js';
import { languageFor } from './index.js';
import type { LanguageExample } from './language-examples.js';
import type { Language } from './language.js';

// Every folder is a language: a newcomer is held to the promise without a line here.
const doors = import.meta.glob<Record<string, Language>>('./*/index.ts', { eager: true });
const shown = import.meta.glob<{ examples: LanguageExample[] }>('./*/examples.ts', { eager: true });

for (const [path, door] of Object.entries(doors)) {
  const folder = path.split('/')[1] ?? '';
  const language = Object.values(door)[0];
  test(`the folder ${folder} is the language of its name, and registered`, () => {
    expect(language?.code).toBe(folder);
    expect(languageFor(`${folder}-AQ`)).toBe(language);
  });
  if (language) describeLanguage(language, shown[`./${folder}/examples.ts`]?.examples ?? []);
}

test('a whole language has no problems', () => {
  expect(languageProblems(english, englishExamples)).toEqual([]);
});

test.each<[string, Language, readonly LanguageExample[], RegExp]>([
  [
    'has a word in capitals',
    { ...english, words: { ...english.words, determiners: new Set(['The']) } },
    [],
    /not in lower case/,
  ],
  ['goes on with a verb that is no cue', { ...english, continuingCues: new Set(['walk']) }, [], /no lemma of a cue/],
  ['shows nothing', english, [], /no example shows a question/],
  ['reads another language', english, frenchExamples, /it finds/],
  ['has lost its word orders', (({ rules: _, ...rest }) => rest)(french), frenchExamples, /it finds/],
  ['calls itself by its name', { ...english, code: 'English' }, [], /no code/],
])('a language that %s does not pass', (_, language, examples, sentence) => {
  expect(languageProblems(language, examples).join('\n')).toMatch(sentence);
});
