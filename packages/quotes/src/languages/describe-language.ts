import { describeContract, type Contract } from '@standfirst/core/testing';
import { expect } from 'vitest';
import { findQuotesIn } from '../find-quotes.js';
import { wordsOf } from '../rows/words-of.js';
import { styles, type ExpectedQuote, type LanguageExample } from './language-examples.js';
import type { Language, WordSet } from './language.js';
import { wordLookUps } from './word-look-ups.js';

/** A language and the sentences that show what it reads. */
export interface ShownLanguage {
  readonly language: Language;
  readonly examples: readonly LanguageExample[];
}

/** The contract of every language, as tests for vitest. */
export const describeLanguage = (shown: ShownLanguage): void =>
  describeContract(`the language ${shown.language.code}`, languageContract(shown));

/** What every language promises: whole lists, examples that come true, and work that grows with the text alone. */
export function languageContract({ language, examples }: ShownLanguage): Contract {
  const { code, words, heads, cues } = language;
  return {
    'is called by the code of its language': () => expect(code).toMatch(/^[a-z]{2,3}$/),
    'has its words in lower case, and one form of a cue a word': () => {
      const odd = [...wordsOfLists(words), ...wordsOfLists(heads), ...cues.keys()];
      expect(odd.filter((word) => word !== word.toLowerCase() || /^$|\s/.test(word))).toEqual([]);
    },
    'has pronouns for people among its pronouns': () =>
      expect([...words.personPronouns].filter((pronoun) => !words.pronouns.has(pronoun))).toEqual([]),
    'goes on, addresses and quotes with verbs that are cues': () => {
      const lemmas = new Set([...cues.values()].map(({ lemma }) => lemma));
      const { continuingCues, addressingCues, quotingCues, plainCues } = language;
      const named = [continuingCues, addressingCues, quotingCues, plainCues].flatMap((list) => [...list]);
      expect(named.filter((lemma) => !lemmas.has(lemma))).toEqual([]);
    },
    'shows every style by an example': () =>
      expect(styles.filter((style) => !examples.some((example) => example.style === style))).toEqual([]),
    'finds in its examples what they say, and nothing else': () => {
      for (const { text, quotes } of examples) expect(found(language, text), text).toEqual(quotes.map(inFull));
    },
    'does twice the work for twice the text': () => {
      for (const { text } of examples) {
        const size = Math.ceil(3_000 / text.length);
        const [once, twice] = [size, 2 * size].map((times) =>
          wordLookUps(() => findQuotesIn(`${text} `.repeat(times), language)),
        );
        expect(twice, text).toBeLessThanOrEqual(2.2 * (once ?? 0) + 1_000);
      }
    },
  };
}

/** Every list of words among the members of an object. */
const wordsOfLists = (lists: object): string[] =>
  Object.values(lists).flatMap((list: unknown) => (list instanceof Set ? [...(list as WordSet)] : [])); // the Sets of a language hold words

const inFull = ([mode, words, entity, cue, certainty = 'explicit']: ExpectedQuote) => [
  mode,
  words,
  entity,
  cue,
  certainty,
];

const found = (language: Language, text: string) =>
  findQuotesIn(text, language).map((quote) => [
    quote.mode,
    wordsOf(text, quote),
    quote.speaker?.entity ?? null,
    quote.cue?.text ?? null,
    quote.certainty,
  ]);
