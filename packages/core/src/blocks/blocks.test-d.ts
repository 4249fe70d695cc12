import type { Block, Blockquote, Inline } from '../index.js';

const paragraph: Block = { type: 'paragraph', id: 'p', children: [{ type: 'text', value: 'x' }] };
export const good: Blockquote = { type: 'blockquote', id: 'b', children: [paragraph] };

// @ts-expect-error a block quote holds blocks, not inlines
export const wrong: Blockquote = { type: 'blockquote', id: 'b', children: [{ type: 'text', value: 'x' }] };
// @ts-expect-error no kind has this name
export const stranger: Block = { type: 'paragraf', id: 'p', children: [] };
// @ts-expect-error a link needs a URL
export const link: Inline = { type: 'link', children: [] };
// @ts-expect-error the level of the headline is not for subheads
export const heading: Block = { type: 'heading', id: 'h', level: 1, children: [] };
