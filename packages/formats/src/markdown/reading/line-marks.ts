import type { MarkdownIt } from 'markdown-it';
import { escaped } from './call-parts.js';
import { leaveOut, type LeftEnv } from './left-out.js';

/** `x^2^` and `H~2~O`: Pandoc, markdown-it. A tilde alone is GitHub's sign for struck words: here it is one between a letter and figures. */
const RAISED = /^\^([\p{L}\p{N}+-]{1,20})\^/u;
const LOWERED = /^~(\d{1,9})~/;
/** `==marked==`: an article has no such mark, so the words stand alone. */
const MARKED = /^==(?=[^\s=])([^=\n]{0,500}[^\s=])==(?!=)/;
/** `[[Harbour Log|the log]]`, `![[quay.jpg]]`: a page, and a file, of the same collection. */
const PAGE = /^(!?)\[\[([^\][|\n#]{1,200})(#[^\][|\n]{0,200})?(?:\|([^\][\n]{1,200}))?\]\]/;
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Marks that stand in lines besides those of GitHub. */
export function lineMarksRule(parser: MarkdownIt): void {
  const { ruler } = parser.inline;
  ruler.before('strikethrough', 'raised', (state, silent) => {
    const sign = state.src[state.pos];
    if (
      (sign !== '^' && sign !== '~') ||
      !/[\p{L}\p{N})]$/u.test(state.src.slice(Math.max(0, state.pos - 2), state.pos))
    )
      return false;
    const rest = state.src.slice(state.pos, state.pos + 30);
    const found = (sign === '^' ? RAISED : LOWERED).exec(rest);
    if (!found) return false;
    if (!silent) {
      const tag = sign === '^' ? 'sup' : 'sub';
      state.push('raised_open', tag, 1);
      state.push('text', '', 0).content = found[1] ?? '';
      state.push('raised_close', tag, -1);
    }
    state.pos += found[0].length;
    return true;
  });
  ruler.before('link', 'marked', (state, silent) => {
    if (!state.src.startsWith('==', state.pos)) return false;
    const found = MARKED.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 510)));
    if (!found) return false;
    inside(state, state.pos + 2, state.pos + found[0].length - 2, silent);
    state.pos += found[0].length;
    return true;
  });
  ruler.before('link', 'page', (state, silent) => {
    const sign = state.src[state.pos];
    if (sign !== '[' && sign !== '!') return false;
    const [whole, isShown, page = '', part, words] =
      PAGE.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 700))) ?? [];
    // `[[1]](/one)` is a link whose words are in brackets.
    if (whole === undefined || /^[([]/.test(state.src.slice(state.pos + whole.length))) return false;
    if (!silent && isShown === '!' && PICTURE.test(page)) {
      // A number says how wide it is.
      const alt = words === undefined || /^\d+(?:x\d+)?$/.test(words) ? '' : ` alt="${escaped(words)}"`;
      state.push('html_inline', '', 0).content = `<img src="${escaped(`./${encodeURI(page.trim())}`)}"${alt}>`;
    } else if (!silent) {
      leaveOut(state.env as LeftEnv, isShown === '!' ? 'page to be put in' : 'link to a page of the collection', whole); // the parser hands on what it was given
      state.push('text', '', 0).content = isShown === '!' ? '' : (words ?? page + (part ?? ''));
    }
    state.pos += whole.length;
    return true;
  });

  function inside(
    state: Parameters<typeof parser.inline.tokenize>[0],
    from: number,
    to: number,
    silent: boolean,
  ): void {
    if (silent) return;
    const { posMax } = state;
    state.pos = from;
    state.posMax = to;
    parser.inline.tokenize(state);
    state.pos = from - 2;
    state.posMax = posMax;
  }
}
