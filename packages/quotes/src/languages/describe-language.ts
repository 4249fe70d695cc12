import { describe, expect, test } from 'vitest';
import { findQuotesIn } from '../find-quotes.js';
import type { FoundQuote } from '../found-quote.js';
import { wordsOf } from '../rows/words-of.js';
import { styles, type ExpectedQuote, type LanguageExample } from './language-examples.js';
import type { Language, WordSet } from './language.js';
import { wordLookUps } from './word-look-ups.js';

/** What a language does that no language may, and what its examples show to be wrong: a sentence each, none for a whole one. */
export function languageProblems(language: Language, examples: readonly LanguageExample[]): string[] {
  return [
    ...problemsOfLists(language),
    ...styles
      .filter((style) => !examples.some((example) => example.style === style))
      .map((style) => `no example shows ${style}`),
    ...examples.flatMap((example) => problemsOfExample(language, example)),
  ];
}

/** The promise that every language keeps, as a test for vitest. */
export function describeLanguage(language: Language, examples: readonly LanguageExample[]): void {
  describe(`the language ${language.code}`, () => {
    test('has lists that its rules can look up, and an example of every style', () => {
      const own = { ...language, heads: language.heads };
      expect(problemsOfLists(own)).toEqual([]);
      expect(styles.filter((style) => !examples.some((example) => example.style === style))).toEqual([]);
    });
    test.each(examples.map((example) => [example.style ?? example.text, example] as const))(
      'reads %s',
      (_, example) => {
        expect(found(language, example.text)).toEqual(example.quotes.map(inFull));
      },
    );
    test('does twice the work for twice the text, whatever its examples say', () => {
      for (const { text } of examples) {
        const size = Math.ceil(3_000 / text.length);
        const once = wordLookUps(() => findQuotesIn(`${text} `.repeat(size), language));
        const twice = wordLookUps(() => findQuotesIn(`${text} `.repeat(2 * size), language));
        expect(twice, text).toBeLessThanOrEqual(2.2 * once + 1_000);
      }
    });
  });
}

function problemsOfLists({ code, words, heads, cues, ...language }: Language): string[] {
  const lists: [string, WordSet][] = [...Object.entries(words), ...Object.entries(heads)].flatMap(
    ([name, list]) => (list instanceof Set ? [[name, list as WordSet]] : []), // every Set of a language is one of words
  );
  const odd = lists.flatMap(([name, list]) =>
    [...list]
      .filter((word) => word !== word.toLowerCase() || word === '')
      .map((word) => `"${word}" of ${name} is not in lower case`),
  );
  const lemmas = new Set([...cues.values()].map(({ lemma }) => lemma));
  const lost = [...language.continuingCues, ...language.addressingCues, ...language.quotingCues, ...language.plainCues]
    .filter((lemma) => !lemmas.has(lemma))
    .map((lemma) => `"${lemma}" is no lemma of a cue`);
  const strangers = [...words.personPronouns]
    .filter((pronoun) => !words.pronouns.has(pronoun))
    .map((pronoun) => `"${pronoun}" is no pronoun`);
  return [
    ...(/^[a-z]{2,3}$/.test(code) ? [] : [`"${code}" is no code of a language`]),
    ...odd,
    ...lost,
    ...strangers,
    ...oddForms(cues),
  ];
}

const oddForms = (cues: Language['cues']) =>
  [...cues.keys()]
    .filter((form) => form !== form.toLowerCase() || /\s|^$/.test(form))
    .map((form) => `"${form}" is no form of a cue`);

function problemsOfExample(language: Language, { text, quotes }: LanguageExample): string[] {
  const [is, shouldBe] = [found(language, text), quotes.map(inFull)].map((list) => JSON.stringify(list));
  return is === shouldBe ? [] : [`in "${text}" it finds ${is}`];
}

const inFull = ([mode, words, entity, cue, certainty = 'explicit']: ExpectedQuote) => [
  mode,
  words,
  entity,
  cue,
  certainty,
];

const found = (language: Language, text: string) =>
  findQuotesIn(text, language).map((quote: FoundQuote) => [
    quote.mode,
    wordsOf(text, quote),
    quote.speaker?.entity ?? null,
    quote.cue?.text ?? null,
    quote.certainty,
  ]);
