import type { Span } from '../span.js';
import { align, type Element, type Step } from './align.js';
import { changeAt, placeOf } from './change.js';
import { verifyLimits } from './limits.js';
import type { Passage } from './find-passage.js';
import { nearestWindow } from './nearest-window.js';
import { endsAlike } from './occurrences.js';
import type { Quotation, QuotedWord } from './quotation.js';
import type { SourceWords } from './source-words.js';
import type { QuoteChange, QuotedPlace } from './verdict.js';

/** The passage that a quotation is most like, and what it makes of it. */
export interface Likeness {
  /** Where each stretch of the quotation stands, in numbers of words. */
  passage: Passage;
  place: Span;
  changes: QuoteChange[];
  /** Only words that are left out, nowhere more than a few, set the quotation apart from the passage. */
  isCut: boolean;
}

/** At least so many of the quotation's words must stand in the passage. */
const fewestAlike = 0.6;

/** Finds the passage that a quotation was made of, and all that was changed; nothing where too little agrees. */
export function findChanges(quotation: Quotation, source: SourceWords): Likeness | undefined {
  const elements = quotation.stretches.flatMap(({ join, words }): Element[] => [
    ...(join.reach > 0 ? [{ free: true } as const] : []),
    ...words.map((word) => ({ word })),
  ]);
  const said = quotation.stretches.flatMap(({ words }) => words);
  if (said.length > verifyLimits.longestAligned || said.length === 0) return undefined;
  const joined = Math.min(
    4 * verifyLimits.longestOmission,
    quotation.stretches.slice(1).reduce((sum, { join }) => sum + join.reach, 0),
  );
  const size = Math.ceil(said.length * 1.5) + verifyLimits.longestGap + joined;
  const window = nearestWindow(
    said.map(({ form }) => form),
    source,
    size,
  );
  const steps = align(elements, source.words.slice(window.start, window.end));
  const alike = steps.filter(isAlike).length;
  if (alike < fewestAlike * said.length) return undefined;
  const shown = { quotation, source, elements, shift: window.start };
  const runs = inRuns(steps, elements);
  const start = window.start + (steps[0]?.source ?? 0);
  const end = window.start + sourceEnd(steps.at(-1));
  return {
    passage: passageOf(quotation, steps, shown),
    place: placeOf(source, { start, end }),
    changes: [...runs.map((run) => changeOf(run, shown)), ...punctuationChanges(steps, shown)].sort(
      (a, b) => a.source.start - b.source.start,
    ),
    isCut: runs.every(
      (run) => run.every(({ kind }) => kind === 'case' || kind === 'left-out') && run.length <= verifyLimits.longestGap,
    ),
  };
}

interface Shown {
  quotation: Quotation;
  source: SourceWords;
  elements: readonly Element[];
  /** Where the window begins. */
  shift: number;
}

const isAlike = ({ kind }: Step) => kind === 'same' || kind === 'case';
const sourceEnd = (step: Step | undefined) => (step ? step.source + (step.kind === 'added' ? 0 : 1) : 0);
const quotedEnd = (step: Step) => step.quoted + (step.kind === 'left-out' || step.kind === 'passed' ? 0 : 1);

/** Neighbouring steps that differ, as one; capitals stand by themselves, and no run goes over an interruption. */
function inRuns(steps: readonly Step[], elements: readonly Element[]): Step[][] {
  const runs: Step[][] = [];
  let before: Step | undefined;
  for (const step of steps) {
    const isChange = step.kind !== 'same' && step.kind !== 'passed';
    const goesOn =
      before !== undefined &&
      (before.kind === 'case') === (step.kind === 'case') &&
      wordAt(elements, before.quoted)?.piece === wordAt(elements, step.quoted)?.piece;
    if (isChange && goesOn) runs.at(-1)?.push(step);
    else if (isChange) runs.push([step]);
    before = isChange ? step : undefined;
  }
  return runs;
}

function changeOf(run: readonly Step[], { quotation, source, elements, shift }: Shown): QuoteChange {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new RangeError('A run of changes has no step.'); // inRuns makes none
  const words = elements
    .slice(first.quoted, quotedEnd(last))
    .flatMap((element) => ('word' in element ? element.word : []));
  const range = { start: first.source + shift, end: sourceEnd(last) + shift };
  const isEmpty = range.end === range.start;
  const kind = first.kind === 'case' ? 'case' : words.length === 0 ? 'left-out' : isEmpty ? 'added' : 'changed';
  return changeAt(kind, quotation.texts, quotedPlace(words, elements, first.quoted), source, range);
}

/** Of words, or of the gap before the element `at`. */
function quotedPlace(words: readonly QuotedWord[], elements: readonly Element[], at: number): QuotedPlace {
  const [first, last] = [words[0], words.at(-1)];
  if (first && last) return { piece: first.piece, start: first.start, end: last.end };
  const next = wordAt(elements, at);
  if (next) return { piece: next.piece, start: next.start, end: next.start };
  const before = wordAt(elements, at - 1);
  return { piece: before?.piece ?? 0, start: before?.end ?? 0, end: before?.end ?? 0 };
}

function wordAt(elements: readonly Element[], index: number): QuotedWord | undefined {
  const element = elements[index];
  return element && 'word' in element ? element.word : undefined;
}

/** The words of the source from the first to the last that each stretch shares with it. */
function passageOf({ stretches }: Quotation, steps: readonly Step[], { elements, shift }: Shown): Passage {
  const alike = new Map(
    steps.flatMap((step) => {
      const word = isAlike(step) ? wordAt(elements, step.quoted) : undefined;
      return word ? [[word, step.source + shift] as const] : [];
    }),
  );
  let end = shift + (steps[0]?.source ?? 0);
  return stretches.map(({ words }) => {
    const places = words.flatMap((word) => alike.get(word) ?? []);
    const start = places[0] ?? end;
    end = (places.at(-1) ?? start - 1) + 1;
    return { start, end };
  });
}

/** Commas, stops and question marks between words that agree. */
function punctuationChanges(steps: readonly Step[], { quotation, source, elements, shift }: Shown): QuoteChange[] {
  const ends = new Set(quotation.stretches.map(({ words }) => words.at(-1)));
  return steps.flatMap((step, index) => {
    const word = wordAt(elements, step.quoted);
    const at = step.source + shift;
    const there = source.words[at];
    if (!isAlike(step) || !word || !there) return [];
    const next = steps[index + 1];
    const isEnd = ends.has(word);
    if (!isEnd && (!next || !isAlike(next))) return [];
    if (isEnd ? endsAlike(word.after, there.after) : word.after === there.after) return [];
    const text = quotation.texts[word.piece] ?? '';
    return [
      {
        kind: 'punctuation' as const,
        quoted: { piece: word.piece, ...between(text, word.end, wordAt(elements, step.quoted + 1), isEnd) },
        source: between(source.text, there.end, source.words[at + 1], false),
      },
    ];
  });
}

/** What stands between a word and the next one, spaces left out. */
function between(text: string, from: number, next: Span | undefined, isEnd: boolean): Span & { text: string } {
  const whole = text.slice(from, isEnd ? text.length : (next?.start ?? text.length)).slice(0, longestPunctuation);
  const signs = whole.trim();
  const start = from + whole.indexOf(signs);
  return { start, end: start + signs.length, text: signs };
}

const longestPunctuation = 20;
