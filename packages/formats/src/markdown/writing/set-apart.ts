import { displayAttribution, inlineText, type Article, type Block } from '@standfirst/core';
import type { ElementContent } from 'hast';

/** Longer lines under a quotation are read as words of it. */
const LONGEST = 150;

/**
 * The elements of a set-apart quotation as people write them in Markdown: its last line, after a dash, says whom the words
 * are from. Its reader takes that line off again; the row of the quotation stands in the front matter.
 */
export function attributedLine(
  block: Block,
  article: Article,
  nodes: readonly ElementContent[],
): readonly ElementContent[] {
  if (block.type !== 'blockquote' || block.quote === undefined || block.children.length === 0) return nodes;
  const [found] = nodes;
  const whose = inlineText(displayAttribution(article, block.quote)).replace(/\s+/g, ' ').trim();
  if (found?.type !== 'element' || whose.length > LONGEST) return nodes;
  const line: ElementContent[] =
    whose === '' || nodes.length === 1
      ? []
      : [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: `— ${whose}` }] }];
  return [{ ...found, properties: {}, children: [...found.children, ...line] }];
}
