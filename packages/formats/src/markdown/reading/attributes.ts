import type { MarkdownIt } from 'markdown-it';
import { leaveOut, type LeftEnv } from './left-out.js';

const ONE = String.raw`(?:[.#][\w:-]+|[\w-]+=(?:"[^"\n]*"|[^\s{}"']+))`;
/** `{#quay .wide width=50%}`: Pandoc, markdown-it-attrs; with a colon behind the brace kramdown. */
export const ATTRIBUTES = new RegExp(String.raw`^\{:?[ \t]?${ONE}(?:[ \t]+${ONE})*[ \t]?\}`);
/** A line of kramdown that says something of the block above or below, and a definition of an abbreviation. */
const LINE = /^(?:\{:[^{}\n]*\}|\*\[[^\]\n]+\]:[^\n]*|\[\[?_?toc_?\]?\])$/i;
/** Longer ones nobody writes. */
const LONGEST = 300;

/** What is said of blocks and words to a style sheet has no place in an article: it is left out, and told. */
export function attributesRule(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'paragraph',
    'attributes',
    (state, startLine, _endLine, silent) => {
      const start = state.bMarks[startLine]! + state.tShift[startLine]!;
      const line = state.src.slice(start, Math.min(state.eMarks[startLine]!, start + LONGEST));
      const isWhole = LINE.test(line.trim()) || line.replace(ATTRIBUTES, '').trim() === '';
      if (line === '' || !isWhole || state.sCount[startLine]! - state.blkIndent >= 4) return false;
      if (silent) return true;
      leaveOut(state.env as LeftEnv, 'attributes', line.trim()); // the parser hands on what it was given
      state.line = startLine + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );

  // Behind the words that they are of, or the last thing of a heading.
  parser.inline.ruler.before('link', 'attributes', (state, silent) => {
    if (state.src[state.pos] !== '{') return false;
    const found = ATTRIBUTES.exec(state.src.slice(state.pos, state.pos + LONGEST))?.[0];
    const isOfWords = /[)*_`\]~]/.test(state.src[state.pos - 1] ?? '');
    const isLast = state.src[state.pos - 1] === ' ' && state.pos + (found?.length ?? 0) === state.posMax;
    if (found === undefined || !(isOfWords || (isLast && /^\{:?[ \t]?[.#]/.test(found)))) return false;
    if (!silent) leaveOut(state.env as LeftEnv, 'attributes', found); // as above
    state.pos += found.length;
    return true;
  });

  // `[small]{.smallcaps}`: the brackets are none of the words.
  parser.inline.ruler.before('link', 'bracketed', (state, silent) => {
    if (state.src[state.pos] !== '[') return false;
    const end = parser.helpers.parseLinkLabel(state, state.pos);
    if (end < 0 || state.src[end + 1] !== '{') return false;
    if (!ATTRIBUTES.test(state.src.slice(end + 1, end + 1 + LONGEST))) return false;
    const { pos, posMax } = state;
    if (!silent) {
      state.pos = pos + 1;
      state.posMax = end;
      parser.inline.tokenize(state);
      state.posMax = posMax;
    }
    state.pos = end + 1;
    return true;
  });

  // ```` ```{.python} ````: the language is a name.
  parser.core.ruler.after('block', 'fence-attributes', ({ tokens }) => {
    for (const token of tokens)
      if (token.type === 'fence') token.info = /^\{\.?([\w+#-]+)/.exec(token.info.trim())?.[1] ?? token.info;
  });
}
