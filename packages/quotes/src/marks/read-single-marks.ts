import type { Span } from '../span.js';
import { isLetter, isSpace } from './mark-characters.js';
import type { MarkedSpan } from './marked-span.js';

/** How far a closing mark is looked for behind a plural possessive ("the miners' …"). */
const lookAhead = 200;

/**
 * Pairs the single marks of one paragraph and puts them beside the double ones. An apostrophe looks the same, so a single
 * mark opens only before a word and closes only where no letter follows; `elisions` are the words that begin with an apostrophe.
 * `goesOn`: the next paragraph opens a mark again, so that the last one may be without its closing mark.
 * A single pair may hold double ones (the British order): then the double ones are inside it and leave the list.
 */
export function readSingleMarks(
  text: string,
  paragraph: Span,
  doubles: readonly MarkedSpan[],
  elisions: readonly string[],
  goesOn = false,
): MarkedSpan[] {
  const singles: MarkedSpan[] = [];
  let openedAt = -1;
  /** The number of the first double stretch inside the open single pair. */
  let firstHeld = 0;
  const swallowed = new Set<MarkedSpan>();
  let next = 0;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    while ((doubles[next]?.outer.end ?? Infinity) <= at) next++;
    const double = doubles[next];
    if (double && at >= double.outer.start) {
      at = double.outer.end - 1;
      continue;
    }
    const mark = text.charAt(at);
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue;
    const before = at > paragraph.start ? text[at - 1] : undefined;
    const after = at + 1 < paragraph.end ? text[at + 1] : undefined;
    if (canOpen(mark, before, after) && !isElision(text, at, elisions)) {
      // A second opening mark before any closing one: the first was an apostrophe.
      if (openedAt < 0 || mark === '‘') [openedAt, firstHeld] = [at, next];
    } else if (
      openedAt >= 0 &&
      !isSpace(before) &&
      !isLetter(after) &&
      mark !== '‘' &&
      !endsElision(text, at) &&
      !isPossessive(text, at, paragraph.end, goesOn)
    ) {
      const held = doubles.slice(firstHeld, next);
      if (held.length === 0 || /[,.!?…]/.test(before ?? '')) {
        singles.push(singleSpan(text, openedAt, at));
        for (const double of held) swallowed.add(double);
      }
      openedAt = -1;
    }
  }
  if (goesOn && openedAt >= 0 && beginsWords(text, paragraph, openedAt)) {
    singles.push(unclosedSpan(text, openedAt, paragraph.end));
    for (const double of doubles.slice(firstHeld)) swallowed.add(double);
  }
  const outside = doubles.filter((double) => !swallowed.has(double));
  return [...outside, ...singles].sort((a, b) => a.start - b.start);
}

const canOpen = (mark: string, before: string | undefined, after: string | undefined) =>
  mark !== '’' && (isSpace(before) || /[([—–-]/.test(before ?? '')) && isLetter(after);

/** rock 'n' roll: the second mark belongs to the clipped word. */
const endsElision = (text: string, at: number) => /['’]n$/.test(text.slice(Math.max(0, at - 2), at));

/** '90s and 'em: a year or a clipped word. */
function isElision(text: string, at: number, elisions: readonly string[]): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 12))?.[0] ?? '';
  return /^\d\ds?$/.test(word) || elisions.includes(word.toLowerCase());
}

/** After an s and before a word it is a possessive, if a better closing mark is near or the words go on in the next paragraph. */
function isPossessive(text: string, at: number, end: number, goesOn: boolean): boolean {
  if (text[at - 1] !== 's' || !/^\s\p{L}/u.test(text.slice(at + 1, at + 3))) return false;
  if (goesOn) return true;
  return /\S['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, Math.min(end, at + lookAhead)));
}

/** An opening mark that a whole paragraph follows stands at its start or behind a colon or a comma. */
const beginsWords = (text: string, { start }: Span, openedAt: number) =>
  openedAt === start || /[:,.!?] $/.test(text.slice(openedAt - 2, openedAt));

function unclosedSpan(text: string, openedAt: number, end: number): MarkedSpan {
  const span = { start: openedAt + 1, end, outer: { start: openedAt, end } };
  return { ...span, open: text.charAt(openedAt), close: '', single: true, unclosed: true, resumes: false };
}

function singleSpan(text: string, openedAt: number, closedAt: number): MarkedSpan {
  const outer = { start: openedAt, end: closedAt + 1 };
  const marks = { open: text.charAt(openedAt), close: text.charAt(closedAt) };
  return { start: openedAt + 1, end: closedAt, outer, ...marks, single: true, unclosed: false, resumes: false };
}
