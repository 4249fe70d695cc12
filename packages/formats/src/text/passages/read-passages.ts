import { noteIn, type Receipt } from '../../receipt.js';
import { joinsLines } from './line-breaks.js';
import type { Passage, Run } from './passage.js';
import { splitLines, type Line } from './split-lines.js';

/** The passages of a page in order: lines, put together again where a fixed width had broken them. */
export function readPassages(source: string, receipt: Receipt): Passage[] {
  const lines = splitLines(source);
  const joins = joinsLines(lines);
  const passages: Passage[] = [];
  let open: Line[] = [];
  lines.forEach((line, index) => {
    open.push(line);
    const next = lines[index + 1];
    if (next && next.group === line.group && joins(line, next)) return;
    passages.push(joined(open));
    open = [];
  });
  if (passages.length < lines.length) {
    const note = `${lines.length} lines were put together into ${passages.length} passages, since a fixed width had broken them.`;
    const joinedOnes = passages.filter(({ runs }) => runs.length > 1);
    noteIn(receipt, 'merged', note, joinedOnes);
  }
  return passages;
}

function joined(lines: readonly Line[]): Passage {
  const runs: Run[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += ' ';
    runs.push({ at: text.length, source: line.start, length: line.text.length });
    text += line.text;
  }
  const [first, last] = [lines[0], lines.at(-1)];
  return { text, start: first?.start ?? 0, end: last?.end ?? 0, runs, group: first?.group ?? 0 };
}
