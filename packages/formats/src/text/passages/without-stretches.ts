import type { Passage, Run } from './passage.js';

/** A stretch of a passage's text. In UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The passage without some stretches of its text, which are in order; what is left stays where it stood in the source. */
export function withoutStretches(passage: Passage, stretches: readonly Stretch[]): Passage {
  const kept = [0, ...stretches.map(({ end }) => end)].map((start, index) => ({
    start,
    end: stretches[index]?.start ?? passage.text.length,
  }));
  const runs: Run[] = [];
  let text = '';
  for (const { start, end } of kept) {
    for (const { at, source, length } of passage.runs) {
      const [from, to] = [Math.max(start, at), Math.min(end, at + length)];
      if (from < to) runs.push({ at: text.length + from - start, source: source + from - at, length: to - from });
    }
    text += passage.text.slice(start, end);
  }
  return { ...passage, text, runs };
}
