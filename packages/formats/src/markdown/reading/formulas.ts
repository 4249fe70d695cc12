import type { MarkdownIt } from 'markdown-it';

/** `$x_1$` as GitHub and Pandoc have it: no white space inside the signs, and no figure behind them, which is a price. */
const INLINE = /^\$(?!\s)[^$\n]{0,499}[^\s$\\]\$(?!\d)|^\\\([^\n]{1,500}?\\\)/;

/** Formulas stay as they were typed, in LaTeX: their signs mean nothing of Markdown. */
export function formulasRule(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'fence',
    'formula',
    (state, startLine, endLine, silent) => {
      const lineAt = (line: number) => state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);
      const [open, close] = lineAt(startLine).startsWith('\\[') ? ['\\[', '\\]'] : ['$$', '$$'];
      const first = lineAt(startLine);
      if (!first.startsWith(open) || state.sCount[startLine]! - state.blkIndent >= 4) return false;
      const isEnd = (line: number) => state.isEmpty(line) || [open, close].includes(lineAt(line).trimEnd());
      const isOneLine = first.trimEnd().length > 4 && first.trimEnd().endsWith(close);
      if (!isOneLine && first.trimEnd() !== open) return false;
      let last = startLine;
      if (!isOneLine) {
        do last += 1;
        while (last < endLine && !isEnd(last));
        if (last >= endLine || lineAt(last).trimEnd() !== close) return false;
      }
      if (silent) return true;
      const token = state.push('fence', 'code', 0);
      token.info = 'math';
      token.content = isOneLine
        ? `${first.trimEnd().slice(2, -2).trim()}\n`
        : state.getLines(startLine + 1, last, state.blkIndent, true);
      state.line = last + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );

  parser.inline.ruler.before('escape', 'formula', (state, silent) => {
    const sign = state.src[state.pos];
    if (sign !== '$' && sign !== '\\') return false;
    const found = INLINE.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 510)))?.[0];
    if (found === undefined) return false;
    if (!silent) state.pending += found;
    state.pos += found.length;
    return true;
  });
}
