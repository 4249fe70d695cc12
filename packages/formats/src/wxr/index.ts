import type { Archive } from '../archive.js';
import { read } from './read.js';
import { write } from './write.js';

export { read, write };

/** WordPress eXtended RSS, versions 1.0 to 1.2: what WordPress exports and imports under Tools. */
export const archive: Archive = {
  name: 'wxr',
  title: 'WordPress export (WXR)',
  extensions: ['xml'],
  detect: (start) => (/<rss\s/.test(start) && /https?:\/\/wordpress\.org\/export\/1\.\d/.test(start) ? 1 : 0),
  read,
  write,
};
