import { defineNode } from '../node-kind.js';

/** What came from another format and was not understood there; nodes of Portable Text go back as they were. */
export const unknown = defineNode<'unknown'>({
  block: 'unknown',
  types: ['unknown'],
  fields: ['originalType', 'raw', 'fallback'],
  read({ originalType, raw, fallback }, reading) {
    if (typeof originalType !== 'string') return undefined;
    return { originalType, raw, ...(Array.isArray(fallback) && { fallback: reading.blocks(fallback) }) };
  },
  write: ({ originalType, raw, fallback }, writing) => ({
    originalType,
    raw,
    fallback: fallback && writing.blocks(fallback),
  }),
});
