import type { MarkdownIt } from 'markdown-it';
import { ATTRIBUTES } from './attributes.js';
import { containersIn, headOfContainer, titleOf, type ContainersEnv } from './containers.js';
import { leaveOut, type LeftEnv } from './left-out.js';

/** `!!! note "Title"`, `??? tip`, with the box indented below: Python-Markdown. */
const ADMONITION = /^(?:!!!|\?\?\?\+?)[ \t]{1,9}([\w-]{1,40})[^"\n]{0,40}(?:"([^"\n]{0,300})")?[ \t]{0,9}$/;

/** Boxes beside the text: fenced by colons, or indented under a line that says so. */
export function boxesRule(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'fence',
    'box',
    (state, startLine, endLine, silent) => {
      if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
      const line = state.src.slice(state.bMarks[startLine]! + state.tShift[startLine]!, state.eMarks[startLine]);
      const env = state.env as LeftEnv & ContainersEnv; // the parser hands on what it was given
      if (line.startsWith(':::')) {
        const end = (env.containers ??= containersIn(state.src)).get(startLine);
        if (end === undefined || end >= endLine) return false;
        if (silent) return true;
        const head = headOfContainer(line);
        if (!head.isBox || ATTRIBUTES.test(line.replace(/^:+\s*[\w-]*\s*/, '')))
          leaveOut(env, 'container', line.trim());
        inside(head, end, state.blkIndent);
        state.line = end + 1;
        return true;
      }
      const [, sort, title] = ADMONITION.exec(line) ?? [];
      const last = sort === undefined ? startLine : lastIndented();
      if (sort === undefined || last === startLine) return false;
      if (silent) return true;
      inside({ isBox: true, title: title ?? titleOf(sort) }, last + 1, state.blkIndent + 4);
      state.line = last + 1;
      return true;

      function lastIndented(): number {
        let found = startLine;
        for (let at = startLine + 1; at < endLine; at++) {
          if (state.isEmpty(at)) continue;
          if (state.sCount[at]! - state.blkIndent < 4) break;
          found = at;
        }
        return found;
      }
      function inside({ isBox, title }: { isBox: boolean; title: string }, end: number, indent: number): void {
        const [lineMax, blkIndent] = [state.lineMax, state.blkIndent];
        if (isBox) state.push('box_open', 'aside', 1).attrs = [['data-role', 'infobox']];
        if (isBox && title !== '') {
          state.push('paragraph_open', 'p', 1).attrs = [['data-title', '']];
          const words = state.push('inline', '', 0);
          words.content = title;
          words.children = [];
          state.push('paragraph_close', 'p', -1);
        }
        state.lineMax = end;
        state.blkIndent = indent;
        state.md.block.tokenize(state, startLine + 1, end);
        [state.lineMax, state.blkIndent] = [lineMax, blkIndent];
        if (isBox) state.push('box_close', 'aside', -1);
      }
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}
