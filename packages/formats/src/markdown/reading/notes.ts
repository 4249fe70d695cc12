import type { MarkdownIt } from 'markdown-it';

/** Where the notes of a source are gathered while it is parsed: label to Markdown. */
export interface NotesEnv {
  notes?: Map<string, string>;
  /** The parser keeps its link definitions here too. */
  [name: string | symbol]: unknown;
}

/** A label becomes an id, which is no longer. */
const LONGEST = 200;
const DEFINITION = /^\[\^([^\s[\]^]+)\]:/;
const REFERENCE = /\[\^([^\s[\]^]+)\]/y;

/** `[^1]` in the text and `[^1]: The note.` anywhere (https://docs.github.com/en/get-started/writing-on-github). */
export function notesRule(parser: MarkdownIt): void {
  parser.block.ruler.before('reference', 'note', (state, startLine, endLine, silent) => {
    const line = state.src.slice(state.bMarks[startLine]! + state.tShift[startLine]!, state.eMarks[startLine]);
    const found = DEFINITION.exec(line);
    if (!found || found[0].length > LONGEST || state.sCount[startLine]! - state.blkIndent >= 4) return false;
    if (silent) return true;
    let next = startLine + 1;
    // It goes on to the next empty line; behind one it goes on where the lines are indented.
    while (next < endLine && (goesOn(next) || (isEmpty(next) && next + 1 < endLine && isIndented(next + 1)))) next++;
    const rest = state.getLines(startLine + 1, next, state.blkIndent + 4, false);
    const env = state.env as NotesEnv; // the parser hands on what it was given
    const [, label = ''] = found;
    env.notes ??= new Map();
    if (!env.notes.has(label)) env.notes.set(label, `${line.slice(found[0].length)}\n${rest}`.trim());
    state.line = next;
    return true;

    function isEmpty(number: number) {
      return state.isEmpty(number);
    }
    function isIndented(number: number) {
      return !isEmpty(number) && state.sCount[number]! - state.blkIndent >= 4;
    }
    function goesOn(number: number) {
      if (isEmpty(number) || state.sCount[number]! < state.blkIndent) return false;
      const start = state.bMarks[number]! + state.tShift[number]!;
      return isIndented(number) || !/^(?:\[\^|[#>`~-])/.test(state.src.slice(start, start + 2));
    }
  });

  parser.inline.ruler.before('link', 'note', (state, silent) => {
    REFERENCE.lastIndex = state.pos;
    const label = REFERENCE.exec(state.src)?.[1];
    if (label === undefined || !(state.env as NotesEnv).notes?.has(label)) return false;
    if (!silent) state.push('note', '', 0).content = label;
    state.pos = REFERENCE.lastIndex;
    return true;
  });

  // `^[Of the harbour.]`: a note that stands where it belongs. Notes hold none.
  parser.inline.ruler.before('link', 'note-inside', (state, silent) => {
    const env = state.env as NotesEnv; // the parser hands on what it was given
    if (!env.notes || !state.src.startsWith('^[', state.pos)) return false;
    const end = parser.helpers.parseLinkLabel(state, state.pos + 1);
    if (end < state.pos + 3) return false;
    if (!silent) {
      let label = 1;
      while (env.notes.has(`inline-${label}`)) label += 1;
      env.notes.set(`inline-${label}`, state.src.slice(state.pos + 2, end));
      state.push('note', '', 0).content = `inline-${label}`;
    }
    state.pos = end + 1;
    return true;
  });

  parser.renderer.rules['note'] = (tokens, index) =>
    `<sup data-note="${parser.utils.escapeHtml(tokens[index]!.content)}"></sup>`;
}
