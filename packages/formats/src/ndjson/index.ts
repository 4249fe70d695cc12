import type { Archive } from '../archive.js';
import { read } from './read.js';
import { write } from './write.js';

export { read, write };

/** One comment of the model a line: the form that loses nothing. */
export const archive: Archive = {
  name: 'ndjson',
  title: 'Comments of Standfirst, one a line',
  extensions: ['ndjson', 'jsonl'],
  detect: (start) => (/^\s*\{[^\n]{0,200}"type"\s*:\s*"comment"/.test(start.replace(/^\u{FEFF}/u, '')) ? 1 : 0),
  read,
  write,
};
