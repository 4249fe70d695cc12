import type { Figure } from '@standfirst/core';
import type { PostKind } from './index.js';

/** A picture; one that the editor set wider than the text is wider here too. */
export const image: PostKind = ({ attributes, inner }, reading) => {
  const found = reading.pieces(inner);
  const { align } = attributes;
  if (align !== 'wide' && align !== 'full') return found;
  return found.map((one) => (one.type === 'figure' ? ({ ...one, prominence: align } satisfies Figure) : one));
};
