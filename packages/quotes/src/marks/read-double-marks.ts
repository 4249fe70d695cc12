import type { Span } from '../span.js';
import { closes, doubleMarkAt, isMeasure, looksLikeClosing, looksLikeOpening, type DoubleMark } from './double-mark.js';
import { isSpace, straightShapes } from './mark-characters.js';
import type { MarkedSpan } from './marked-span.js';

interface Open {
  mark: string;
  start: number;
  outerStart: number;
  depth: number;
  resumes: boolean;
}

/**
 * Pairs the double marks of one paragraph in one pass. `runsOn`: the quotation of the paragraph before goes on here without
 * an opening mark of its own. The last span may be unclosed; the caller decides what becomes of it.
 */
export function readDoubleMarks(text: string, paragraph: Span, runsOn?: string): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const marks = doubleMarks(text, paragraph);
  let open: Open | undefined;
  if (runsOn !== undefined)
    open = { mark: runsOn, start: paragraph.start, outerStart: paragraph.start, depth: 0, resumes: true };
  const finish = (end: number, close: string, unclosed: boolean) => {
    if (open && end > open.start) {
      const outer = { start: open.outerStart, end: end + close.length };
      spans.push({
        start: open.start,
        end,
        outer,
        open: open.resumes ? '' : open.mark,
        close,
        single: false,
        unclosed,
        resumes: open.resumes,
      });
    }
    open = undefined;
  };
  marks.forEach((at, index) => {
    if (isMeasure(text, at) && (!open || marks.slice(index + 1, index + 2).some(looksLikeClosing))) return;
    if (open) {
      if (closes(open.mark, at)) {
        if (open.depth > 0) open.depth -= 1;
        else finish(at.at, at.mark, false);
      } else if (at.mark === open.mark && looksLikeOpening(at)) {
        // The same mark opens again: after a full stop the first one was never closed, else it is a quotation inside.
        if (startsAfresh(text, at)) {
          finish(at.at, '', true);
          open = opened(at);
        } else if (!straightShapes.includes(at.mark)) open.depth += 1;
      }
    } else if (looksLikeOpening(at) || mustOpen(at, marks.length - index)) open = opened(at);
  });
  if (open) finish(paragraph.end, '', true);
  return spans;
}

const opened = (at: DoubleMark): Open => {
  const start = at.at + at.mark.length;
  return { mark: at.mark, start, outerStart: at.at, depth: 0, resumes: false };
};

const startsAfresh = (text: string, at: DoubleMark) => isSpace(at.before) && /[.!?,]/.test(text.charAt(at.at - 2));

/** Nothing is open, and an even number of straight marks is left: the typist put the space on the wrong side, or on both. */
const mustOpen = (at: DoubleMark, left: number) =>
  straightShapes.includes(at.mark) &&
  left % 2 === 0 &&
  (/[,:;.]/.test(at.before ?? '') || isSpace(at.before)) &&
  isSpace(at.after);

function doubleMarks(text: string, paragraph: Span): DoubleMark[] {
  const marks: DoubleMark[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = doubleMarkAt(text, at, paragraph.start, paragraph.end);
    if (!mark) continue;
    marks.push(mark);
    at += mark.mark.length - 1;
  }
  return marks;
}
