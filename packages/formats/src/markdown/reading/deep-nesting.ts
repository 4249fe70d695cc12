import type { MarkdownIt } from 'markdown-it';

/** Beyond this many blocks in each other the parser stops reading them as blocks. It would drop their words at 100. */
const DEEPEST = 80;

/** What is nested too deep to be read as blocks becomes one paragraph of its own words, so that none is lost. */
export function deepNesting(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'deep-nesting', (state, startLine, endLine, silent) => {
    if (state.level < DEEPEST) return false;
    if (silent) return true;
    state.push('paragraph_open', 'p', 1).map = [startLine, endLine];
    const words = state.push('inline', '', 0);
    words.content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
    words.map = [startLine, endLine];
    words.children = [];
    state.push('paragraph_close', 'p', -1);
    state.line = endLine;
    return true;
  });
}
