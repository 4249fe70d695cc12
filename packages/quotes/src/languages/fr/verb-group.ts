import type { CueForm } from '../language.js';
import { isWord, tokenAt, type Sentence } from '../../tokens/sentence.js';
import type { Range } from '../../tokens/token.js';
import { wordSet } from '../word-set.js';
import { doubleForms } from './cue-forms.js';
import { helpers, maybeReflexiveLemmas, reflexiveLemmas } from './cue-lemmas.js';

/** A cue verb with all that clings to it: "n'a pas dit", "s'est-il réjoui", "a tenu à rappeler". */
export interface VerbGroup extends Range {
  /** Auxiliary and verb. */
  cue: Range;
  form: CueForm;
  /** The pronoun that hangs on the verb: "a-t-elle précisé". */
  clitic?: number;
  /** "ne": whether it was said stays open. */
  negated: boolean;
  /** "aurait déclaré": others say that it was said. */
  hearsay: boolean;
}

const have = wordSet('a ont avait avaient ai avons eut aura auront aurait auraient');
const be = wordSet('est sont était étaient suis fut furent');
const hearsay = wordSet('aurait auraient');
const reflexives = wordSet('se me');
const clitics = wordSet("ne se me te le la l' les lui leur y en");
const subjects = wordSet('il elle ils elles on je');
const linkers = wordSet('à de');

/** Between auxiliary and participle: "a par ailleurs précisé", "a, de son côté, affirmé". */
const asides: readonly (readonly string[])[] = [
  'par ailleurs',
  'pour sa part',
  'pour leur part',
  'de son côté',
  'de leur côté',
  'en outre',
  'de plus',
  'à son tour',
  'dans la foulée',
  'de nouveau',
  'à nouveau',
  'quant à lui',
  'quant à elle',
  'en effet',
  'au passage',
].map((phrase) => phrase.split(' '));

const mostSteps = 8;

/** Reads the group round the cue verb at `index`; nothing where the form is no verb here: an adjective, a noun, a passive. */
export function verbGroup(sentence: Sentence, index: number, form: CueForm): VerbGroup | undefined {
  const { lower = '' } = tokenAt(sentence, index) ?? {};
  const helped = form.tense === 'base' ? helperBefore(sentence, index) : undefined;
  if (form.tense === 'base' && helped === undefined) return undefined;
  const main = helped ?? index;
  const helper = helped === undefined ? undefined : helpers.get(tokenAt(sentence, main)?.lower ?? '');
  if (form.tense === 'participle') return presentParticiple(sentence, index, form);
  const double = helper === 'both' || (helper === undefined && doubleForms.has(lower));
  const isParticiple = helper === 'participle' || (helper === undefined && form.tense === 'past');
  const before = skipAdverbs(sentence, main - 1);
  const clitic = hangingPronoun(sentence, before);
  const auxiliary = clitic === undefined ? before : clitic - 2;
  const isHave = isWord(tokenAt(sentence, auxiliary), have);
  const isBe = isWord(tokenAt(sentence, auxiliary), be) && isWord(tokenAt(sentence, auxiliary - 1), reflexives);
  // "est décrit", "a été informé": a passive, in which somebody else speaks.
  if (isWord(tokenAt(sentence, auxiliary), be) && !isBe && (isParticiple || double)) return undefined;
  const compound = (isParticiple || double) && (isHave || isBe);
  if (isParticiple && !compound) return undefined;
  const verb = compound ? auxiliary : main;
  let first = verb;
  let isReflexive = false;
  let negated = false;
  while (verb - first < mostSteps && isWord(tokenAt(sentence, first - 1), clitics)) {
    first--;
    isReflexive ||= isWord(tokenAt(sentence, first), reflexives);
    negated ||= tokenAt(sentence, first)?.lower === 'ne';
  }
  if (!fitsReflexive(form.lemma, isReflexive) && helped === undefined) return undefined;
  const hanging = compound ? clitic : hangingPronoun(sentence, main + 2);
  // "s'est réjoui" is one cue.
  const start = isReflexive ? first : compound ? auxiliary : main;
  return {
    first,
    last: Math.max(index, hanging ?? index),
    cue: { first: compound && clitic !== undefined ? main : start, last: index },
    form,
    ...(hanging !== undefined && { clitic: hanging }),
    negated,
    hearsay: compound && isWord(tokenAt(sentence, auxiliary), hearsay),
  };
}

function fitsReflexive(lemma: string, isReflexive: boolean): boolean {
  return isReflexive
    ? reflexiveLemmas.has(lemma) || maybeReflexiveLemmas.has(lemma)
    : !reflexiveLemmas.has(lemma) || lemma === 'interroger';
}

/** "ajoutant", "en précisant", "s'indignant". */
function presentParticiple(sentence: Sentence, index: number, form: CueForm): VerbGroup | undefined {
  let first = index;
  while (index - first < 3 && isWord(tokenAt(sentence, first - 1), clitics)) first--;
  return { first, last: index, cue: { first: index, last: index }, form, negated: false, hearsay: false };
}

/** The helper verb before an infinitive: "fait savoir", "tient à rappeler", "vient d'annoncer". */
function helperBefore(sentence: Sentence, index: number): number | undefined {
  const at = isWord(tokenAt(sentence, index - 1), linkers) ? index - 2 : index - 1;
  return helpers.has(tokenAt(sentence, at)?.lower ?? '') ? at : undefined;
}

/** The pronoun at `index`, if a hyphen ties it to the verb before it. */
function hangingPronoun(sentence: Sentence, index: number): number | undefined {
  const tie = tokenAt(sentence, index - 1);
  const isTied = tie?.kind === 'punctuation' && /^-/.test(tie.text) && tie.start === tokenAt(sentence, index - 2)?.end;
  return isTied && isWord(tokenAt(sentence, index), subjects) ? index : undefined;
}

function skipAdverbs(sentence: Sentence, from: number): number {
  const { words, shapes } = sentence.language;
  let at = from;
  for (let steps = 0; steps < mostSteps; steps++) {
    const token = tokenAt(sentence, at);
    const aside = asides.find((phrase) =>
      phrase.every((word, offset) => tokenAt(sentence, at - phrase.length + 1 + offset)?.lower === word),
    );
    if (aside) at -= aside.length;
    else if (
      token?.kind === 'word' &&
      (words.adverbs.has(token.lower) || words.timeWords.has(token.lower) || shapes.isAdverb(token.lower))
    )
      at--;
    else if (token?.text === ',' && steps < mostSteps - 1 && isAsideBefore(sentence, at)) at--;
    else break;
  }
  return at;
}

/** "a, de son côté, affirmé": commas round such a phrase. */
const isAsideBefore = (sentence: Sentence, comma: number) =>
  isWord(tokenAt(sentence, comma - 1), have) ||
  asides.some((phrase) =>
    phrase.every((word, offset) => tokenAt(sentence, comma - phrase.length + offset)?.lower === word),
  );
