import type { Format } from '../format.js';
import { detect } from './detect.js';
import { read, readAll, readPosts } from './read.js';
import { write } from './write.js';

export { read, readPosts, write };

/** A post of WordPress: its content, or an answer of the REST interface. */
export const format: Format = { name: 'wordpress', title: 'WordPress post', detect, read, readAll, write };
