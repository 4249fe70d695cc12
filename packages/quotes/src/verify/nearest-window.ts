import type { Span } from '../span.js';
import type { SourceWords } from './source-words.js';

/**
 * The part of the source that has most words and pairs of neighbouring words in common with the quotation, in numbers of words.
 * One pass; capitals do not count.
 */
export function nearestWindow(forms: readonly string[], source: SourceWords, size: number): Span {
  const wanted = new Map<string, number>();
  for (const feature of featuresOf(forms)) wanted.set(feature, (wanted.get(feature) ?? 0) + 1);
  const words = source.words.map(({ form }) => form.toLowerCase());
  const inWindow = new Map<string, number>();
  let shared = 0;
  let best = { shared: 0, end: 0 };
  const count = (feature: string, step: 1 | -1) => {
    const most = wanted.get(feature);
    if (most === undefined) return;
    const before = inWindow.get(feature) ?? 0;
    inWindow.set(feature, before + step);
    if ((step === 1 ? before : before - 1) < most) shared += step;
  };
  words.forEach((word, at) => {
    count(word, 1);
    if (at > 0) count(pair(words[at - 1], word), 1);
    const gone = at - size;
    if (gone >= 0) {
      count(words[gone] ?? '', -1);
      count(pair(words[gone], words[gone + 1]), -1);
    }
    if (shared > best.shared) best = { shared, end: at + 1 };
  });
  // The best window ends with a word of the quotation; more of the passage may stand behind it.
  return {
    start: Math.max(0, best.end - size),
    end: Math.min(words.length, best.end + Math.ceil(forms.length / 2) + 4),
  };
}

function featuresOf(forms: readonly string[]): string[] {
  const words = forms.map((form) => form.toLowerCase());
  return words.flatMap((word, at) => (at > 0 ? [word, pair(words[at - 1], word)] : [word]));
}

const pair = (one = '', other = '') => `${one} ${other}`;
