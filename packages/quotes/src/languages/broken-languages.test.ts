import { describeBreaches } from '@standfirst/core/testing';
import { languageContract } from './describe-language.js';
import { examples } from './fr/examples.js';
import { french } from './fr/index.js';
import type { Language, LanguageRules } from './language.js';

const { rules, words } = french;
if (!rules) throw new Error('French has rules of its own.');

const breach = (own: Partial<Language>) => ({ language: { ...french, ...own }, examples });

/** Looks at all words of the paragraph at every word. */
const slowly: LanguageRules['attributionAt'] = (sentence, ...rest) => {
  for (const token of sentence.tokens) words.determiners.has(token.lower);
  return rules.attributionAt(sentence, ...rest);
};

describeBreaches(
  languageContract,
  { language: french, examples },
  {
    'is called by the code of its language': breach({ code: 'French' }),
    'has its words in lower case, and one form of a cue a word': breach({
      words: { ...words, adverbs: new Set([...words.adverbs, 'Ici']) },
    }),
    'has pronouns for people among its pronouns': breach({
      words: { ...words, personPronouns: new Set([...words.personPronouns, 'icelle']) },
    }),
    'goes on, addresses and quotes with verbs that are cues': breach({
      continuingCues: new Set([...french.continuingCues, 'marcher']),
    }),
    'shows every style by an example': { language: french, examples: examples.slice(1) },
    'finds in its examples what they say, and nothing else': breach({ rules: { ...rules, insertionsIn: () => [] } }),
    'does twice the work for twice the text': breach({ rules: { ...rules, attributionAt: slowly } }),
  },
);
