import { isAbbreviation } from '../tokens/ends-at-stop.js';
import { tokenAt, type Sentence } from '../tokens/sentence.js';
import type { Range } from '../tokens/token.js';
import type { Attribution } from './attribution.js';

const longestName = 26;

/** "according to X", "in the words of X": the phrase names the speaker itself. X ends at the next comma or finite verb. */
export function speakerPhrase(sentence: Sentence, index: number): Attribution | undefined {
  for (const phrase of sentence.language.speakerPhrases) {
    if (!phrase.every((word, offset) => tokenAt(sentence, index + offset)?.lower === word)) continue;
    const subject = nameOf(sentence, index + phrase.length);
    if (!subject) return undefined;
    const cue = { first: index, last: index + phrase.length - 1 };
    return {
      rule: 'speaker-phrase',
      order: 'phrase',
      cue,
      subject,
      region: { first: index, last: subject.last },
      lemma: phrase.join(' '),
    };
  }
  return undefined;
}

function nameOf(sentence: Sentence, first: number): Range | undefined {
  if (tokenAt(sentence, first)?.kind !== 'word') return undefined;
  let last = first;
  for (let next = tokenAt(sentence, last + 1); next && last - first < longestName; next = tokenAt(sentence, last + 1)) {
    if (next.kind === 'quoted' || endsName(sentence, last)) break;
    last += 1;
  }
  return { first, last };
}

function endsName(sentence: Sentence, last: number): boolean {
  const { language } = sentence;
  const { words } = language;
  const next = tokenAt(sentence, last + 1);
  if (next?.kind === 'punctuation') {
    if (next.text === '.') return !(isAbbreviation(sentence.tokens, last, language) && last + 2 <= sentence.last);
    return !/^[&'’()/]$/.test(next.text);
  }
  const lower = next?.lower ?? '';
  // Without a comma the clause begins with its own subject: "According to Brown the gates were shut."
  const restarts =
    words.determiners.has(lower) &&
    next?.capital === false &&
    !words.prepositions.has(tokenAt(sentence, last)?.lower ?? '') &&
    !words.owners.has(lower);
  const stops =
    words.subordinators.has(lower) ||
    words.relativePronouns.has(lower) ||
    words.auxiliaries.has(lower) ||
    words.adversatives.has(lower);
  return (
    stops ||
    (restarts &&
      tokenAt(sentence, last)?.kind === 'word' &&
      !words.conjunctions.has(tokenAt(sentence, last)?.lower ?? ''))
  );
}
