import { convertBlocks } from 'wp-block-to-html';

export const packages = ['wp-block-to-html'];

export const conversions = [
  { from: 'wordpress-blocks', to: 'html', convert: (blocks) => convertBlocks(blocks, { contentHandling: 'raw' }) },
];
