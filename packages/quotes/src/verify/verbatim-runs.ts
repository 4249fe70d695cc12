import type { Span } from '../span.js';
import { verifyLimits } from './limits.js';
import type { SourceWords } from './source-words.js';

/**
 * Covers the words of a quotation with runs that stand in the source, longest first from the end, none shorter than
 * `verifyLimits.shortestRun`; gives their places in numbers of words, in the order of the quotation, or nothing where a word stays over.
 */
export function verbatimRuns(forms: readonly string[], source: SourceWords): Span[] | undefined {
  const longest = longestEndings(forms, source);
  const { shortestRun } = verifyLimits;
  /** For each number of words from the start: how long the last run is, if they can be covered. */
  const lastRun: (number | undefined)[] = [0];
  /** The first start from which on all that can be reached is known, for a search in one pass. */
  const reachable: number[] = [0];
  let from = 0;
  for (let end = 1; end <= forms.length; end++) {
    const farthest = end - (longest[end - 1]?.length ?? 0);
    // The longest endings never begin earlier than those before them, so the earliest start only moves on.
    while ((reachable[from] ?? Infinity) < farthest) from++;
    const start = reachable[from];
    const covers = start !== undefined && end - start >= shortestRun;
    lastRun.push(covers ? end - start : undefined);
    if (covers) reachable.push(end);
  }
  const runs: Span[] = [];
  for (let end = forms.length; end > 0;) {
    const length = lastRun[end];
    if (!length) return undefined;
    const place = longest[end - 1]?.end ?? 0;
    runs.push({ start: place - length, end: place });
    end -= length;
  }
  return runs.reverse();
}

interface State {
  next: Map<string, State>;
  link: State | undefined;
  length: number;
  /** The end of a place in the source, and how many words before it are the quotation's. */
  found?: { end: number; length: number };
}

/** For each word of the quotation the longest stretch that ends with it and stands in the source: a suffix automaton of the quotation reads the source once. */
function longestEndings(forms: readonly string[], source: SourceWords): { end: number; length: number }[] {
  const { root, states, prefixes } = automaton(forms);
  let state = root;
  let length = 0;
  source.words.forEach(({ form }, at) => {
    while (state !== root && !state.next.has(form)) {
      state = state.link ?? root;
      length = state.length;
    }
    const next = state.next.get(form);
    state = next ?? root;
    length = next ? length + 1 : 0;
    if (length > (state.found?.length ?? 0)) state.found = { end: at + 1, length };
  });
  const byLength = states.sort((a, b) => a.length - b.length);
  // What was found of a stretch was found of all its endings, and where nothing was, an ending may have been found alone.
  for (const { found, link } of byLength.toReversed())
    if (found && link && link.length > (link.found?.length ?? 0)) link.found = { end: found.end, length: link.length };
  for (const state of byLength) if (!state.found && state.link?.found) state.found = state.link.found;
  return prefixes.map(({ found }) => found ?? { end: 0, length: 0 });
}

function automaton(forms: readonly string[]) {
  const root: State = { next: new Map(), link: undefined, length: 0 };
  const states = [root];
  const prefixes: State[] = [];
  let last = root;
  for (const form of forms) {
    const state: State = { next: new Map(), link: root, length: last.length + 1 };
    states.push(state);
    prefixes.push(state);
    let each: State | undefined = last;
    for (; each && !each.next.has(form); each = each.link) each.next.set(form, state);
    const target = each?.next.get(form);
    if (each && target) {
      if (each.length + 1 === target.length) state.link = target;
      else {
        const copy: State = { next: new Map(target.next), link: target.link, length: each.length + 1 };
        states.push(copy);
        for (let from: State | undefined = each; from?.next.get(form) === target; from = from.link)
          from.next.set(form, copy);
        target.link = copy;
        state.link = copy;
      }
    }
    last = state;
  }
  return { root, states, prefixes };
}
