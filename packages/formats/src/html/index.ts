import type { Format } from '../format.js';
import { write } from './write.js';

export { readFragment, type Fragment, type FragmentOptions } from './read-fragment.js';
export { write };

/** The body of an article as semantic HTML. */
export const format: Format = { name: 'html', title: 'HTML of the body', extensions: ['html', 'htm'], write };
