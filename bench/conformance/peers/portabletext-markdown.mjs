import { markdownToPortableText, portableTextToMarkdown } from '@portabletext/markdown';
import { escaped } from '../sources/html.mjs';

export const packages = ['@portabletext/markdown'];

// Types of one's own are given a renderer, as its README asks; the one that nobody knows is given none.
const types = { pullquote: ({ value }) => `<aside>${escaped(value.text)}</aside>` };

export const conversions = [
  { from: 'portable-text', to: 'markdown', convert: (blocks) => portableTextToMarkdown(blocks, { types }) },
  { from: 'markdown', to: 'portable-text', convert: (markdown) => markdownToPortableText(markdown) },
];
