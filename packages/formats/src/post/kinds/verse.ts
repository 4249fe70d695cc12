import type { Block, Inline } from '@standfirst/core';
import { indented } from '../../html/markup/verse.js';
import { ownHtml } from '../serialized/wordpress-block.js';
import { innerOf } from './inner-of.js';
import type { PostKind } from './index.js';

/** Lines of a poem: a paragraph whose lines end where the writer ended them. */
export const verse: PostKind = (block, reading) => {
  const lines = innerOf(ownHtml(block), 'pre').split(/\r\n|\r|\n|<br\s*\/?>/);
  const children = lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...reading.line(indented(line)),
  ]);
  const found: Block = { type: 'paragraph', id: '', children };
  return children.some(({ type }) => type !== 'break') ? [found] : [];
};
