import { endsSentence } from '../../furniture/is-prose.js';
import { startsItem } from '../body/list-marker.js';
import type { Line } from './split-lines.js';

/** No e-mail or terminal wraps narrower or wider; longer lines are paragraphs of their own, shorter ones a list or a poem. */
const WIDTH = { least: 40, most: 100 };
/** Below this share of its width a line ended because somebody ended it. */
const SHORT = 0.6;
/** How many of the breaks must be forced by the width for a text to count as wrapped: of all, and of those inside a sentence. */
const FORCED = { ofAll: 0.5, inside: 0.75 };

/**
 * Decides whether a line break is a break of the writer's or only of the editor's, who wraps at a fixed width: there the
 * next word would not have fitted. Returns the test for two neighbouring lines of one group: `true` joins them.
 */
export function joinsLines(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.group === line.group && !startsAnew(line, next) ? [{ line, next }] : [];
  });
  const width = pairs.reduce((most, { line }) => Math.max(most, line.text.length), 0);
  const isForced = (line: Line, next: Line) => line.text.length + 1 + firstWordLength(next.text) > width;
  const forced = pairs.filter(({ line, next }) => isForced(line, next)).length;
  const free = pairs.filter(({ line, next }) => !isForced(line, next) && !endsSentence(line.text)).length;
  const isWrapped = forced >= pairs.length * FORCED.ofAll && forced >= (forced + free) * FORCED.inside;
  if (pairs.length < 2 || width < WIDTH.least || width > WIDTH.most || !isWrapped) return () => false;
  const blankLines = (lines.at(-1)?.group ?? 0) > (lines[0]?.group ?? 0);
  return (line, next) => {
    if (startsAnew(line, next)) return false;
    if (isForced(line, next)) return true;
    // Where blank lines part the paragraphs, a line a little short is still inside one; else it is all there is to go by.
    return blankLines && line.text.length >= width * SHORT;
  };
}

/** An item of a list, or a line further in than the one before it, unless it goes on with an item. */
const startsAnew = (line: Line, next: Line) =>
  startsItem(next.text) || (next.indented && !line.indented && !startsItem(line.text));

function firstWordLength(text: string): number {
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}
