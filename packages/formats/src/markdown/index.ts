import type { Format } from '../format.js';
import { detect } from './detect.js';
import { read } from './read.js';
import { write } from './write.js';

export { read, write };

/** A file of Markdown with front matter, as editors and site generators keep it. */
export const format: Format = {
  name: 'markdown',
  title: 'Markdown',
  extensions: ['md', 'markdown'],
  detect,
  read,
  write,
};
