import type { Format } from '../format.js';
import { detect } from './detect.js';
import { read } from './read.js';
import { write } from './write.js';

export { read, write };

/** One article of the model, as it is. */
export const format: Format = {
  name: 'json',
  title: 'Standfirst article (JSON)',
  extensions: ['json'],
  detect,
  read,
  write,
};
