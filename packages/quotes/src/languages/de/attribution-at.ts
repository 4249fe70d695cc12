import type { Attribution } from '../../attribution/attribution.js';
import { signature } from '../../attribution/signature.js';
import { isPunctuation, tokenAt, type Sentence } from '../../tokens/sentence.js';
import { asTheySay } from './as-they-say.js';
import { bySource } from './by-source.js';
import { readings, type GermanCue } from './cue-forms.js';
import { reflexiveLemmas } from './cue-lemmas.js';
import { perfect } from './perfect.js';
import { clauseEnd } from './clause.js';
import { soSays } from './so-says.js';
import { verbFirst } from './verb-first.js';
import { verbSecond } from './verb-second.js';

/** Who is said to speak at a token, in the word orders of German: verb second, verb last, verb first behind the words said. */
export function attributionAt(
  sentence: Sentence,
  index: number,
  hasMarks: boolean,
  before: Attribution | undefined,
): Attribution | undefined {
  const phrase =
    bySource(sentence, index) ?? soSays(sentence, index) ?? asTheySay(sentence, index) ?? signature(sentence, index);
  if (phrase) return phrase;
  const token = tokenAt(sentence, index);
  if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return undefined;
  const cue = readingOf(sentence, index, readings.get(token.lower) ?? []);
  if (!cue || (cue.class === 'marks' && !hasMarks)) return undefined;
  if (cue.tense === 'past') return perfect(sentence, index, cue);
  return verbFirst(sentence, index, cue) ?? verbSecond(sentence, index, cue, before);
}

/** What the form is here: a particle at the end of its clause tells "teilte … mit" from "teilte". */
function readingOf(sentence: Sentence, index: number, cues: readonly GermanCue[]): GermanCue | undefined {
  const particles = particlesOf(sentence, index);
  const isReflexive = [index - 1, index + 1, index + 2].some((at) => tokenAt(sentence, at)?.lower === 'sich');
  return (
    cues.find(({ particle }) => particle !== undefined && particles.includes(particle)) ??
    cues.find(({ particle, lemma }) => particle === undefined && (isReflexive || !reflexiveLemmas.has(lemma)))
  );
}

/** The last words of the clause, where a particle may stand: before its comma, or before "dass" without one. */
function particlesOf(sentence: Sentence, index: number): string[] {
  const end = clauseEnd(sentence, index);
  const last = tokenAt(sentence, end - 1);
  const isGap = isPunctuation(tokenAt(sentence, end), /^[—–]$/);
  return [last, isGap ? undefined : tokenAt(sentence, end - 2)].flatMap((token) => token?.lower ?? []);
}
