import { innerBlocks, ownHtml } from '../serialized/wordpress-block.js';
import { innerOf, withoutIt } from './inner-of.js';
import type { PostKind } from './index.js';

/** What a reader opens: a box whose title is the line that is clicked. */
export const details: PostKind = (block, reading) => {
  const summary = innerOf(ownHtml(block), 'summary');
  const title = reading.line(summary);
  const children = reading.pieces(
    block.inner.map((piece) => (typeof piece === 'string' ? withoutIt(piece, 'summary') : piece)),
  );
  if (title.length === 0 && innerBlocks(block).length > 0) return children;
  return [{ type: 'aside', id: '', role: 'infobox', ...(title.length > 0 && { title }), children }];
};
