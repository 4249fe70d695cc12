import type { Archive } from '../archive.js';
import { read } from './read.js';

export { read };

/** The XML that Disqus exports (https://help.disqus.com/en/articles/1717164-comments-export). */
export const archive: Archive = {
  name: 'disqus',
  title: 'Disqus export',
  extensions: ['xml'],
  detect: (start) => (/<disqus\s[^>]{0,500}https?:\/\/disqus\.com/.test(start) ? 1 : 0),
  read,
};
