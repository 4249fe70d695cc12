import { stopWords } from './stop-words.js';

/** How much of a text is looked at, in UTF-16 units. */
export const SAMPLE = 6000;
/** Fewer small words prove nothing; and they must be this share of all words, and this much more than those of the next language. */
const LEAST = { words: 5, share: 0.12, lead: 1.4 };
/** Scripts that one language alone is written in, as far as news go; Japanese has Chinese signs among its own, so it stands first. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** All of these: one look tells that a text is in none. */
const SCRIPT =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}]/u;

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

/** The language of a text by its small words or its script; `und` unless the signs are clear. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = SCRIPT.test(sample) ? scriptOf(sample) : undefined;
  if (script !== undefined) return script;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of byWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first || first[1] < LEAST.words || first[1] < words.length * LEAST.share) return 'und';
  return first[1] >= (second?.[1] ?? 0) * LEAST.lead ? first[0] : 'und';
}

function scriptOf(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 10) return undefined;
  return SCRIPTS.find(([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * 0.3)?.[0];
}
