import type { MarkdownIt } from 'markdown-it';
import { titleOf } from './containers.js';

/** `> [!NOTE]` of GitHub, and what Obsidian adds: a title, and a sign that says whether it is folded. */
const ALERT = /^\[!([a-z][\w-]*)\][+-]?([^\n]*)\n?/i;
/** Of these the words are of somebody, and the title says of whom. */
const QUOTATIONS = /^(?:quote|cite|epigraph)$/i;

/** A block quote that says that it is none is a box beside the text, with its title. */
export function alertsRule(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'alerts', (state) => {
    type Tokens = typeof state.tokens;
    const line = (content: string, attrs: [string, string][] = []): Tokens => {
      const open = new state.Token('paragraph_open', 'p', 1);
      const words = new state.Token('inline', '', 0);
      open.attrs = attrs;
      words.content = content;
      words.children = [];
      return [open, words, new state.Token('paragraph_close', 'p', -1)];
    };
    const made: Tokens = [];
    /** What stands before the end of each quotation that is open, and the element that it is. */
    const open: { tag: string; last: Tokens }[] = [];
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index]!;
      const words = state.tokens[index + 2];
      if (token.type === 'blockquote_close') {
        const { tag = token.tag, last = [] } = open.pop() ?? {};
        token.tag = tag;
        made.push(...last);
      }
      made.push(token);
      if (token.type !== 'blockquote_open') continue;
      const [head, sort, title = ''] = words?.type === 'inline' ? (ALERT.exec(words.content) ?? []) : [];
      const isQuotation = sort === undefined || QUOTATIONS.test(sort);
      const whose = sort !== undefined && isQuotation ? title.trim() : '';
      open.push({ tag: isQuotation ? token.tag : 'aside', last: whose === '' ? [] : line(`— ${whose}`) });
      if (!words || head === undefined || sort === undefined) continue;
      words.content = words.content.slice(head.length);
      if (!isQuotation) {
        token.tag = 'aside';
        token.attrs = [['data-role', 'infobox']];
        made.push(...line(title.trim() || titleOf(sort), [['data-title', '']]));
      }
      // Where the head was all of the first paragraph, nothing of it is left.
      if (words.content.trim() === '') index += 3;
    }
    state.tokens = made;
  });
}
