import { wordCount } from '../content/is-title.js';
import type { CueForm } from '../languages/language.js';
import { isWord, tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Attribution } from './attribution.js';
import { nounPhraseAfter } from './noun-phrase-after.js';

/** How far behind a passive "by" may stand: "was called “a waste of time and money” by". */
const longestWay = 8;

/** Fewer words between a naming verb and "by" are a name: "dubbed “the Elbow” by locals". */
const fewestWords = 3;

/**
 * A passive tells who speaks behind "by": "she was told by the clerk that …", "the plan was branded “a waste of money” by Moll".
 * Without "by", "was told" has words and nobody who says them.
 */
export function passiveAgent(sentence: Sentence, index: number, form: CueForm): Attribution | undefined {
  const { words } = sentence.language;
  const base = { order: 'shared', cue: { first: index, last: index }, lemma: form.lemma, form } as const;
  for (let at = index + 1; at <= index + longestWay; at++) {
    const token = tokenAt(sentence, at);
    if (!token || (token.kind === 'punctuation' && token.text !== ',')) break;
    if (isWord(token, words.complementizers)) break;
    if (!isWord(token, words.agents)) continue;
    const subject = nounPhraseAfter(sentence, at + 1);
    // "said by insiders to be “close”" is no clause of speech.
    if (!subject || isWord(tokenAt(sentence, subject.last + 1), words.contentBarriers)) return undefined;
    const region = { first: index, last: subject.last };
    if (at === index + 1) return { ...base, rule: 'passive', region, subject };
    const quoted = tokenAt(sentence, at - 1)?.quoted;
    if (!quoted || wordCount(sentence.text, quoted) < fewestWords) return undefined;
    return { ...base, rule: 'passive', region, subject, words: { first: index + 1, last: at - 1 } };
  }
  const isTold = form.class === 'addressee' && isWord(tokenAt(sentence, index + 1), words.complementizers);
  return isTold ? { ...base, rule: 'passive-told', region: base.cue, unsaid: true } : undefined;
}
