import { cueAt } from '../cues/cue-at.js';
import type { CueForm } from '../languages/language.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Attribution } from './attribution.js';
import { inverted } from './inverted.js';
import { companionParticiple } from './companion-participle.js';
import { passiveAgent } from './passive-agent.js';
import { introducesSpeaker, quotedAs } from './quoted-as.js';
import { sharedSubject } from './shared-subject.js';
import { signature } from './signature.js';
import { speakerPhrase } from './speaker-phrase.js';
import { subjectFirst } from './subject-first.js';
import { isNounUse, isPassive } from './verb-use.js';
import { workParticiple } from './work-participle.js';

/** All attributions of a sentence, from left to right, none within another. */
export function findAttributions(sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  const hasMarks = sentence.tokens.slice(sentence.first, sentence.last + 1).some((token) => token.kind === 'quoted');
  for (let index = sentence.first; index <= sentence.last; index++) {
    const read = sentence.language.rules?.attributionAt ?? attributionAt;
    const attribution = read(sentence, index, hasMarks, found.at(-1));
    if (!attribution) continue;
    const own = besideEarlier(attribution, found.at(-1));
    if (!own) continue;
    found.push(own);
    index = Math.max(index, attribution.region.last);
  }
  return found;
}

/**
 * A wider reading of the same words replaces nothing: the first one that fits stays. But "Moll, who asked not to be named,
 * said" has one subject with two verbs, and the second verb has words of its own.
 */
function besideEarlier(attribution: Attribution, before: Attribution | undefined): Attribution | undefined {
  if (!before || attribution.region.first > before.region.last) return attribution;
  const isSame = attribution.subject !== undefined && attribution.subject.last === before.subject?.last;
  if (!isSame || attribution.cue.first <= before.region.last) return undefined;
  return { ...attribution, order: 'shared', region: attribution.cue };
}

function attributionAt(
  sentence: Sentence,
  index: number,
  hasMarks: boolean,
  before: Attribution | undefined,
): Attribution | undefined {
  const special = speakerPhrase(sentence, index) ?? signature(sentence, index);
  if (special) return special;
  const form = cueAt(tokenAt(sentence, index), sentence.language, index === sentence.first);
  if (!form || (form.class === 'marks' && !hasMarks)) return undefined;
  if (sentence.language.mannerCues.has(form.lemma) && !isBesideMarks(sentence, index)) return undefined;
  if (isNounUse(sentence, index, form)) return undefined;
  if (isPassive(sentence, index, form)) return passiveAgent(sentence, index, form);
  if (introducesSpeaker(sentence, index) || !hasParticle(sentence, index, form)) return undefined;
  return byVerb(sentence, index, form, before);
}

/** “…,” Dray smiled, and "Dray smiled: “…”": how far the marks may stand from a verb of manner. */
function isBesideMarks(sentence: Sentence, index: number): boolean {
  const after = [1, 2].some((step) => tokenAt(sentence, index + step)?.kind === 'quoted');
  return after || [1, 2, 3, 4].some((step) => tokenAt(sentence, index - step)?.kind === 'quoted');
}

/** "pointed out", "went on": without its particle the verb does not speak; "continued to", "added to" do something else. */
function hasParticle(sentence: Sentence, index: number, { lemma }: CueForm): boolean {
  const { continuingCues, words, cueParticles } = sentence.language;
  if (continuingCues.has(lemma) && isWord(tokenAt(sentence, index + 1), words.contentBarriers)) return false;
  const particle = cueParticles.get(lemma);
  return particle === undefined || tokenAt(sentence, index + 1)?.lower === particle;
}

/** The readings of a verb, the most telling first. */
function byVerb(
  sentence: Sentence,
  index: number,
  form: CueForm,
  before: Attribution | undefined,
): Attribution | undefined {
  return (
    inverted(sentence, index, form) ??
    quotedAs(sentence, index, form) ??
    subjectFirst(sentence, index, form) ??
    workParticiple(sentence, index, form) ??
    companionParticiple(sentence, index, form) ??
    sharedSubject(sentence, index, form, before)
  );
}
