import type { MarkdownIt } from 'markdown-it';
import { callAt, type Call } from './call-at.js';

/** Where calls that leave nothing on the page are gathered while a source is parsed, word for word. */
export interface CallsEnv {
  calls?: string[];
}

const escaped = (text = '') =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/**
 * What a site generator would put in the place of its calls is not here: pictures and films are read, any other call on a line
 * of its own is an unknown element, which is kept and not shown, and in a line it leaves nothing but its words in the receipt.
 */
export function callsRule(parser: MarkdownIt): void {
  const leave = (env: CallsEnv, { text }: Call) => (env.calls ??= []).push(text);

  parser.block.ruler.before(
    'paragraph',
    'call',
    (state, startLine, endLine, silent) => {
      const start = state.bMarks[startLine]! + state.tShift[startLine]!;
      if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
      const call = callAt(state.src, start);
      if (!call) return false;
      const lines = call.text.split('\n').length;
      const last = startLine + lines - 1;
      // One that goes on inside a quotation or list has their signs between its lines.
      if (last >= endLine || (lines > 1 && state.level > 0)) return false;
      if (state.src.slice(start + call.text.length, state.eMarks[last]).trim() !== '') return false;
      if (silent) return true;
      const html = htmlOf(call);
      if (html === '')
        leave(state.env as CallsEnv, call); // the parser hands on what it was given
      else state.push('html_block', '', 0).content = `${html}\n`;
      state.line = last + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );

  parser.inline.ruler.before('link', 'call', (state, silent) => {
    const call = callAt(state.src, state.pos);
    if (!call) return false;
    if (!silent) leave(state.env as CallsEnv, call);
    state.pos += call.text.length;
    return true;
  });

  // `[the tides]({{< ref "tides.md" >}})`: the address is the page that is named.
  const { parseLinkDestination } = parser.helpers;
  parser.helpers.parseLinkDestination = (source, start, max) => {
    const call = callAt(source, start);
    if (!call) return parseLinkDestination(source, start, max);
    const rest = parseLinkDestination(source, start + call.text.length, max);
    const behind = rest.ok ? rest : { str: '', pos: start + call.text.length };
    return { ok: true, pos: behind.pos, str: (call.named['path'] ?? call.listed[0] ?? '') + behind.str };
  };
}

function htmlOf({ name, named, listed, text }: Call): string {
  const [first] = listed;
  if (name === 'figure' && named['src'] !== undefined) return figureOf(named);
  const film = FILMS[name]?.(named['id'] ?? first ?? '');
  if (film !== undefined) return `<iframe src="${escaped(film)}"></iframe>`;
  // The end of something, whose inside is read as it stands.
  if (name.startsWith('/') || /^end[a-z]/.test(name)) return '';
  return `<call-${name.replace(/[^a-z0-9]+/g, '-')} data-call="${escaped(text)}"></call-${name.replace(/[^a-z0-9]+/g, '-')}>`;
}

const FILMS: Readonly<Record<string, (id: string) => string | undefined>> = Object.assign(
  Object.create(null) as object,
  {
    youtube: (id: string) => (/^[\w-]{1,40}$/.test(id) ? `https://www.youtube.com/embed/${id}` : undefined),
    vimeo: (id: string) => (/^\d{1,20}$/.test(id) ? `https://player.vimeo.com/video/${id}` : undefined),
  },
);

function figureOf({ src, alt, title, caption = title, attr }: Readonly<Record<string, string>>): string {
  const credit = attr === undefined ? '' : `<small>${escaped(attr)}</small>`;
  const words = caption === undefined ? '' : escaped(caption);
  const picture = `<img src="${escaped(src)}"${alt === undefined ? '' : ` alt="${escaped(alt)}"`}>`;
  return `<figure>${picture}${words || credit ? `<figcaption>${words}${credit}</figcaption>` : ''}</figure>`;
}
