import type { Format } from '../format.js';
import { detect } from './detect.js';
import { read, readValue, type PortableTextOptions } from './read.js';
import { write, writeValue } from './write.js';

export { read, readValue, write, writeValue, type PortableTextOptions };

/** The blocks of a content store such as Sanity, alone or in their document. */
export const format: Format = {
  name: 'portable-text',
  title: 'Portable Text',
  extensions: ['json'],
  detect,
  read,
  write,
};
