import type { MarkdownIt } from 'markdown-it';

/** `- [x] done`: the box is a sign before the words, since an article has no boxes to tick. */
export function taskItems(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'task-items', ({ tokens }) => {
    for (let index = 2; index < tokens.length; index++) {
      const words = tokens[index]!;
      if (words.type !== 'inline' || tokens[index - 2]!.type !== 'list_item_open') continue;
      words.content = words.content.replace(/^\[([ xX])\](?=\s)/, (_, tick: string) => (tick === ' ' ? '☐' : '☑'));
    }
  });
}
