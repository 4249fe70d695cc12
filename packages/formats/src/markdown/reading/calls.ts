import type { MarkdownIt } from 'markdown-it';
import { callAt, outputAt, type Call } from './call-at.js';
import { framesOf, htmlOf } from './call-html.js';
import { leaveOut, type LeftEnv } from './left-out.js';

/** The ends that are still to come, by the line in which each stands. */
interface CallsEnv extends LeftEnv {
  ends?: Map<number, string>;
}

const CODE = /^(?:highlight|code|codeblock)$/;

/**
 * What a site generator would put in the place of its calls is not here: pictures and films are read, quotations and boxes between two
 * of them too; any other call on a line of its own is an unknown element, which is kept and not shown, and in a line it leaves nothing
 * but its words in the receipt.
 */
export function callsRule(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'fence',
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
      const rest = state.src.slice(start + call.text.length, state.eMarks[last]).trim();
      const env = state.env as CallsEnv; // the parser hands on what it was given
      const inLine = rest === '' ? undefined : endIn(rest, call);
      if (rest !== '' && inLine === undefined) return false;
      if (silent) return true;
      const html = (content: string) => void (state.push('html_block', '', 0).content = `${content}\n`);
      state.line = last + 1;
      if (inLine !== undefined) {
        html(framesOf(call)?.before ?? '');
        state.push('paragraph_open', 'p', 1);
        const words = state.push('inline', '', 0);
        words.content = inLine;
        words.children = [];
        state.push('paragraph_close', 'p', -1);
        html(framesOf(call)?.behind ?? '');
        return true;
      }
      const known = env.ends?.get(startLine);
      const end = known === undefined ? lineOfEnd(call) : undefined;
      if (known !== undefined) html(known);
      else if (end !== undefined && CODE.test(call.name)) {
        const code = state.push('fence', 'code', 0);
        code.info = call.named['lang'] ?? call.listed[0]?.replace(/^lang:/, '') ?? '';
        code.content = state.getLines(last + 1, end, state.blkIndent, true);
        state.line = end + 1;
      } else if (end !== undefined) {
        const frames = framesOf(call);
        html(frames?.before ?? '');
        (env.ends ??= new Map()).set(end, frames?.behind ?? '');
      } else {
        const content = htmlOf(call);
        if (content === '') leaveOut(env, REASON, call.text);
        else html(content);
      }
      return true;

      /** The line in which what the call opens ends; the next of its name, since quotations do not hold others of their sort. */
      function lineOfEnd({ name }: Call): number | undefined {
        if (!CODE.test(name) && !framesOf(call!)) return undefined;
        for (let line = last + 1; line < endLine; line++) {
          const found = callAt(state.src, state.bMarks[line]! + state.tShift[line]!);
          if (found?.name === name && !env.ends?.has(line)) return undefined;
          if (found && isEndOf(found, name)) return line;
        }
        return undefined;
      }
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );

  parser.inline.ruler.before('link', 'call', (state, silent) => {
    const call = callAt(state.src, state.pos);
    if (!call) return false;
    if (!silent) leaveOut(state.env as LeftEnv, REASON, call.text); // as above
    state.pos += call.text.length;
    return true;
  });

  // `[the tides]({{< ref "tides.md" >}})`: the address is the page that is named.
  const { parseLinkDestination } = parser.helpers;
  parser.helpers.parseLinkDestination = (source, start, max) => {
    const call = callAt(source, start) ?? outputAt(source, start);
    if (!call) return parseLinkDestination(source, start, max);
    const rest = parser.helpers.parseLinkDestination(source, start + call.text.length, max);
    const behind = rest.ok ? rest : { str: '', pos: start + call.text.length };
    return { ok: true, pos: behind.pos, str: (call.named['path'] ?? call.listed[0] ?? '') + behind.str };
  };
}

const REASON = 'call of a site generator';

const isEndOf = (found: Call, name: string) => found.name === `/${name}` || found.name === `end${name}`;

/** What stands between a call and its end in one line; `undefined` where there is anything else. */
function endIn(rest: string, call: Call): string | undefined {
  if (!framesOf(call)) return undefined;
  const at = Math.max(rest.lastIndexOf('{{'), rest.lastIndexOf('{%'));
  const end = at < 0 ? undefined : callAt(rest, at);
  return end && at + end.text.length === rest.length && isEndOf(end, call.name) ? rest.slice(0, at).trim() : undefined;
}
