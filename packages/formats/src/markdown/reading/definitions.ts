import type { MarkdownIt } from 'markdown-it';

/** `: What it means.` under the line of a term: PHP Markdown Extra, kramdown, Pandoc. */
const MEANING = /^:[ \t]{1,9}(?=\S)/;

/** A list of terms and what they mean: each a paragraph of its own, since an article has no list of that sort. */
export function definitionsRule(parser: MarkdownIt): void {
  parser.block.ruler.before('paragraph', 'definitions', (state, startLine, endLine, silent) => {
    const lineAt = (line: number) => state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);
    const startsMeaning = (line: number) =>
      line < endLine && !state.isEmpty(line) && state.sCount[line]! - state.blkIndent < 4 && MEANING.test(lineAt(line));
    const behind = state.isEmpty(startLine + 1) ? startLine + 2 : startLine + 1;
    if (startLine + 1 >= endLine || !startsMeaning(behind)) return false;
    if (silent) return true;
    const [lineMax, blkIndent] = [state.lineMax, state.blkIndent];
    state.push('terms_open', 'dl', 1);
    state.push('term_open', 'dt', 1);
    const term = state.push('inline', '', 0);
    term.content = lineAt(startLine).trim();
    term.children = [];
    state.push('term_close', 'dt', -1);
    let line = behind;
    while (startsMeaning(line)) {
      let next = line + 1;
      const isInside = (at: number) =>
        state.sCount[at]! - blkIndent >= 2 || (!state.isEmpty(at - 1) && !startsMeaning(at));
      while (next < endLine && (state.isEmpty(next) || isInside(next))) next += 1;
      const shift = MEANING.exec(lineAt(line))?.[0].length ?? 0;
      // The first line begins behind its sign; the others are indented as far as it, or less.
      const [mark, indent, count] = [state.bMarks[line]!, state.tShift[line]!, state.sCount[line]!];
      state.bMarks[line] = mark + indent + shift;
      state.tShift[line] = 0;
      state.sCount[line] = blkIndent + 2;
      state.push('meaning_open', 'dd', 1);
      [state.lineMax, state.blkIndent] = [next, blkIndent + 2];
      state.md.block.tokenize(state, line, next);
      [state.lineMax, state.blkIndent] = [lineMax, blkIndent];
      state.push('meaning_close', 'dd', -1);
      [state.bMarks[line], state.tShift[line], state.sCount[line]] = [mark, indent, count];
      line = next;
    }
    state.push('terms_close', 'dl', -1);
    state.line = line;
    return true;
  });
}
