import { inlineText, type Inline } from '@standfirst/core';
import { readFragment } from '../../html/read-fragment.js';

/** HTML of a line, or of some paragraphs that are to stand in one. */
export function lineOf(html: string): Inline[] {
  const { blocks } = readFragment(html);
  return blocks.flatMap((block, index): Inline[] => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return [];
    return [...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []), ...block.children];
  });
}

/** The words of HTML, entities read and white space folded. */
export const wordsOfHtml = (html: string): string => inlineText(lineOf(html)).replace(/\s+/g, ' ').trim();
