import type { Unknown } from '@standfirst/core';
import { parseBlocks } from '../../../post/serialized/parse-blocks.js';
import { blockText } from '../block-text.js';
import type { BlockWriter } from '../writing.js';

/**
 * A block of WordPress that shows itself goes back as it was found; it has no HTML, so that nothing comes in with it. Of all
 * else the facts are noted, and what readers get instead stands in it: HTML of somebody else is never written as it stands.
 */
export const unknown: BlockWriter<Unknown> = (block, writing) => {
  const { originalType, raw, fallback = [] } = block;
  const [only, ...more] = typeof raw === 'string' && raw.startsWith('<!-- wp:') ? parseBlocks(raw).pieces : [];
  const isAlone =
    typeof only === 'object' && more.length === 0 && only.inner.length === 0 && only.name === originalType;
  const isPlain = Object.keys(block).every((field) => ['type', 'id', 'originalType', 'raw'].includes(field));
  if (isAlone && isPlain && !only.name.startsWith('standfirst/')) {
    const text = blockText(only.name, only.attributes);
    if (text === raw && !writing.isNamed(block)) return text;
  }
  return writing.hidden(block, fallback);
};
