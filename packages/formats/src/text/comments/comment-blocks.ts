import type { CommentBlock, CommentInline } from '@standfirst/core';
import type { Passage } from '../passages/passage.js';

/** The words of a comment as its blocks: a blank line begins a paragraph, any other line end stays one. */
export function commentBlocks(words: readonly Passage[], id: string): CommentBlock[] {
  const groups: Passage[][] = [];
  for (const passage of words) {
    const open = groups.at(-1);
    if (open?.[0]?.group === passage.group) open.push(passage);
    else groups.push([passage]);
  }
  return groups.map((lines, index) => ({
    type: 'paragraph',
    id: `${id}.${index + 1}`,
    children: lines.flatMap(lineInlines),
  }));
}

const lineInlines = ({ text }: Passage, index: number): CommentInline[] => [
  ...(index > 0 ? [{ type: 'break' } as const] : []),
  { type: 'text', value: text },
];
