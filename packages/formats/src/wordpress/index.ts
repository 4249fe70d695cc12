import type { Format } from '../format.js';
import { detect } from './detect.js';
import { read } from './read.js';

export { read };

/** A post of WordPress: its content, or an answer of the REST interface. */
export const format: Format = { name: 'wordpress', title: 'WordPress post', detect, read };
