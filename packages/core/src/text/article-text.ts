import type { Article } from '../article/article.js';
import { nodeLists } from '../article/walk.js';
import { blockDefinition, type Block } from '../blocks/index.js';
import { inlineText } from './inline-text.js';

/**
 * The words of the body as plain text, a blank line between blocks; no headline. Pull quotes repeat words and figures
 * stand beside the text, so neither counts.
 */
export const articleText = (article: Pick<Article, 'body'>): string => blocksText(article.body, '\n\n');

/** The words of some blocks, with `separator` between two of them. */
export const blocksText = (blocks: readonly Block[], separator = '\n\n'): string =>
  blocks
    .map(blockText)
    .filter((text) => text !== null)
    .join(separator);

/** The words of a block, or `null` for one whose words are no words of the article. */
export function blockText(block: Block): string | null {
  const separator = blockDefinition(block.type)?.textSeparator ?? null;
  if (separator === null) return null;
  if (block.type === 'codeBlock') return block.value;
  const parts = nodeLists(block).map((part) =>
    part.of === 'blocks' ? blocksText(part.list, separator) : inlineText(part.list),
  );
  return parts.length === 0 && block.type === 'unknown' ? null : parts.join(separator);
}
