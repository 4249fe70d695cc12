import type { Format } from '../format.js';
import { detect } from './detect.js';
import { read } from './read.js';
import { write } from './write.js';

export { readFragment, type Fragment, type FragmentOptions } from './read-fragment.js';
export { read, write };

/** Any page in HTML, or a piece of one; written, the body as semantic HTML. */
export const format: Format = { name: 'html', title: 'HTML', extensions: ['html', 'htm'], detect, read, write };
