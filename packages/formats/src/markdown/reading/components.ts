import type { MarkdownIt } from 'markdown-it';
import { framesOf, htmlOf, unknownCall } from './call-html.js';
import type { Call } from './call-at.js';
import { leaveOut, type LeftEnv } from './left-out.js';
import { tagAt } from './tag-at.js';

/** Lines of a module, as MDX has them between the text (https://mdxjs.com/docs/what-is-mdx/#esm). */
const IMPORT = /^import\s(?:["']|[\w*{])/;
const EXPORT = /^export\s(?:default|const|let|var|function|async|class)\s/;
/** Longer ones are not looked for. */
const LONGEST = 2000;

/** What MDX adds to Markdown: lines of a module and comments are told, components are calls by another name. */
export function componentsRule(parser: MarkdownIt): void {
  const alt = ['paragraph', 'reference', 'blockquote', 'list'];
  parser.block.ruler.before('table', 'module', (state, startLine, endLine, silent) => {
    const start = state.bMarks[startLine]!;
    if (
      state.level > 0 ||
      state.sCount[startLine]! > 0 ||
      !/^(?:import|export)\s/.test(state.src.slice(start, start + 7))
    )
      return false;
    let end = startLine + 1;
    while (end < endLine && !state.isEmpty(end)) end += 1;
    const lines = state.src.slice(start, Math.min(state.eMarks[end - 1]!, start + LONGEST));
    const isModule = lines.split(/\n(?=import\s|export\s)/).every(isStatement);
    if (!isModule) return false;
    if (silent) return true;
    leaveOut(state.env as LeftEnv, 'lines of a module', lines); // the parser hands on what it was given
    state.line = end;
    return true;
  });

  parser.block.ruler.before(
    'html_block',
    'component',
    (state, startLine, endLine, silent) => {
      const start = state.bMarks[startLine]! + state.tShift[startLine]!;
      if (state.src[start] !== '<' || state.sCount[startLine]! - state.blkIndent >= 4) return false;
      const tag = tagAt(state.src.slice(start, start + LONGEST));
      if (!tag) return false;
      const last = startLine + tag.text.split('\n').length - 1;
      if (last >= endLine || (last > startLine && state.level > 0)) return false;
      if (state.src.slice(start + tag.text.length, state.eMarks[last]).trim() !== '') return false;
      if (silent) return true;
      const html = componentHtml(tag);
      if (html === '')
        leaveOut(state.env as LeftEnv, 'component', tag.text); // as above
      else state.push('html_block', '', 0).content = `${html}\n`;
      state.line = last + 1;
      return true;
    },
    { alt },
  );

  parser.inline.ruler.before('html_inline', 'component', (state, silent) => {
    const rest = state.src.slice(state.pos, Math.min(state.posMax, state.pos + LONGEST));
    const found = commentAt(rest) ?? tagAt(rest)?.text;
    if (found === undefined) return false;
    if (!silent) leaveOut(state.env as LeftEnv, found.startsWith('{') ? 'comment' : 'component', found); // as above
    state.pos += found.length;
    return true;
  });
}

/** Prose may begin with the same word; it does not end in the name of a file. */
const isStatement = (text: string): boolean =>
  EXPORT.test(text) || (IMPORT.test(text) && /["'];?$/.test(text.trimEnd()) && /\sfrom\s|^import\s["']/.test(text));

function commentAt(text: string): string | undefined {
  const end = text.startsWith('{/*') ? text.indexOf('*/}') : -1;
  return end < 0 ? undefined : text.slice(0, end + 3);
}

/** What stands in the place of a component; empty where its tags only hold text. */
function componentHtml(tag: Call & { readonly sort: 'open' | 'close' | 'alone' }): string {
  if (tag.sort === 'alone') {
    const html = htmlOf(/^(?:image|img|picture)$/.test(tag.name) ? { ...tag, name: 'figure' } : tag);
    return html === '' ? unknownCall(tag.name, tag.text) : html;
  }
  const frames = framesOf(tag);
  return tag.sort === 'open' ? (frames?.before ?? '') : (frames?.behind ?? '');
}
