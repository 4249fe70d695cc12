import type { Span } from '../span.js';
import { doubleMarkAt, looksLikeClosing, looksLikeOpening } from './double-mark.js';
import type { MarkedSpan } from './marked-span.js';
import { readDoubleMarks } from './read-double-marks.js';
import { readSingleMarks } from './read-single-marks.js';

/** An unclosed stretch shorter than this many words is a stray mark. */
const fewestUnclosedWords = 3;

/** An unclosed quotation waits over this many paragraphs without marks (a picture and its caption may stand between). */
const longestWait = 1;

/** Finds what stands between quotation marks, paragraph by paragraph. Knows no language but for the `elisions`. */
export function readMarks(text: string, paragraphs: readonly Span[], elisions: readonly string[] = []): MarkedSpan[][] {
  let waiting: { mark: string; since: number } | undefined;
  let before: MarkedSpan | undefined;
  return paragraphs.map((paragraph, number) => {
    if (waiting && number - waiting.since > longestWait + 1) waiting = undefined;
    const opening = waiting && firstMark(text, paragraph);
    const reopens = opening?.at === paragraph.start && looksLikeOpening(opening);
    const runsOn = waiting && number === waiting.since + 1 && !reopens && opening && looksLikeClosing(opening);
    const doubles = readDoubleMarks(text, paragraph, runsOn ? waiting?.mark : undefined).filter((span) =>
      isWorthKeeping(text, span),
    );
    const first = doubles[0];
    if (waiting && reopens && first?.outer.start === paragraph.start) first.resumes = true;
    if (opening) waiting = undefined;
    const last = doubles.at(-1);
    if (last?.unclosed) waiting = { mark: last.open || '“', since: number };
    const spans = readSingleMarks(text, paragraph, doubles, elisions, opensMarks(text, paragraphs[number + 1]));
    const resumed = before?.single && before.unclosed ? spans[0] : undefined;
    if (resumed?.outer.start === paragraph.start) resumed.resumes = true;
    before = spans.at(-1);
    return spans;
  });
}

/** Whether a paragraph begins with an opening mark, single or double. */
const opensMarks = (text: string, paragraph: Span | undefined) =>
  paragraph !== undefined && /^['‘"“][\p{L}\p{N}[(]/u.test(text.slice(paragraph.start, paragraph.start + 2));

function firstMark(text: string, paragraph: Span) {
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = doubleMarkAt(text, at, paragraph.start, paragraph.end);
    if (mark) return mark;
  }
  return undefined;
}

function isWorthKeeping(text: string, span: MarkedSpan): boolean {
  if (!span.unclosed) return text.slice(span.start, span.end).trim() !== '';
  return text.slice(span.start, span.end).trim().split(/\s+/, fewestUnclosedWords).length >= fewestUnclosedWords;
}
